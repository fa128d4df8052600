package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import java.util.Set;

/**
 * Where the area of a signal lies, fixed when it is written down.
 *
 * @param municipality null for what is no area that a signal can be about
 * @param neighbourhood the area itself for a whole municipality
 * @param division the edition of the division that the area belongs to; null for a municipality
 */
record Located(Code municipality, Code neighbourhood, Code division) {

    /** A district is several neighbourhoods, and a province more than anybody sees. */
    private static final Set<Level> OF_A_SIGNAL = Set.of(Level.SECTOR, Level.NEIGHBOURHOOD, Level.MUNICIPALITY);

    static Located at(Code area) {
        return Areas.current()
                .find(area)
                .filter(found -> OF_A_SIGNAL.contains(found.level()))
                .map(Located::of)
                .orElse(new Located(null, area, null));
    }

    private static Located of(Area area) {
        return new Located(area.municipality(), area.neighbourhood(), area.division());
    }

    boolean isKnown() {
        return municipality != null;
    }
}
