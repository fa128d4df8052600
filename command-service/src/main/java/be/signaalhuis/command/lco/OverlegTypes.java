package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import java.util.Set;

/** Which kinds of meetings tell of themselves who was there. */
final class OverlegTypes {

    /** With the family's network; the family makes its plan there. */
    static final Code FAMILY_CONFERENCE = Code.of("EIGEN_KRACHT_CONFERENTIE");

    private static final Set<Code> WITH_CLIENT = Set.of(Code.of("LCO_MET_CLIENT"), FAMILY_CONFERENCE);

    private OverlegTypes() {}

    static boolean areWithClient(Code type) {
        return WITH_CLIENT.contains(type);
    }
}
