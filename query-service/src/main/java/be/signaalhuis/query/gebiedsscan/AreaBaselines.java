package be.signaalhuis.query.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import java.util.Map;

/** The baselines of areas, told by whoever keeps the scans to whoever holds figures against them. */
public interface AreaBaselines {

    /** The view they are read from, which is to be as far as the answer is. */
    String view();

    /**
     * By area; areas that no adopted scan covers are left out.
     *
     * @param position the answer takes the log into account up to here
     */
    Map<String, AreaBaseline> of(Code municipality, long position);
}
