package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.Optional;

/**
 * Where an area lies, fixed when it is written down.
 *
 * @param neighbourhood the area itself for a whole municipality
 * @param division the edition of the division that the area belongs to; null for a municipality
 */
record Located(Code municipality, Code neighbourhood, Code division) {

    static Optional<Located> at(Code area) {
        var lists = CodeLists.current();
        return lists.list(CodeListName.AREA)
                .find(area)
                .map(entry -> new Located(entry.groups().iterator().next(), area, entry.parent()))
                .or(() -> lists.list(CodeListName.MUNICIPALITY).find(area).map(entry -> new Located(area, area, null)));
    }
}
