package be.signaalhuis.command.checking;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;

/** Fixes the division version of a neighbourhood when it is written down, so that it is never recomputed. */
public final class Areas {

    private Areas() {}

    public static Code divisionOf(Code area) {
        return area == null
                ? null
                : CodeLists.current()
                        .list(CodeListName.AREA)
                        .find(area)
                        .map(CodeEntry::parent)
                        .orElse(null);
    }
}
