package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.query.gebiedsscan.AreaBaseline;

/**
 * What is asked: the indicators of an area as a position of the log knew them.
 *
 * @param baseline what they are held against; null when no scan of the area was adopted
 */
public record AreaAt(Area area, long position, AreaBaseline baseline) {

    /** An answer about a moment before the baseline knows nothing of it. */
    public AreaAt {
        baseline = baseline == null || baseline.position() > position ? null : baseline;
    }

    /** The same area where its baseline was adopted. */
    AreaAt then() {
        return baseline == null ? this : new AreaAt(area, baseline.position(), null);
    }
}
