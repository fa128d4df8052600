package be.signaalhuis.query.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;

/** Which signals lie in an area of a municipality: in it, or in one of its neighbourhoods. */
public final class SignalArea {

    private SignalArea() {}

    /** Whether a code names an area of that municipality, or all of it. */
    public static boolean isIn(Code municipality, String code) {
        return municipality.value().equals(code)
                || Code.isShapedLike(code)
                        && CodeLists.current()
                                .list(CodeListName.AREA)
                                .find(Code.of(code))
                                .filter(area -> area.groups().contains(municipality))
                                .isPresent();
    }
}
