package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What must hold for an opportunity structure. */
@Component
final class StructureRules {

    private final CodeLists codes;

    StructureRules(CodeLists codes) {
        this.codes = codes;
    }

    CodeCheck check(RegisterOpportunityStructure structure, Code municipality) {
        var check = new CodeCheck(codes);
        var day = structure.seenOn();
        if (check.required("kind", structure.kind())) {
            check.code("kind", CodeListName.PLACE_KIND, structure.kind(), day, day);
        }
        new CheckedAreas(check, municipality).one("area", structure.area());
        if (check.required("seenOn", day)) {
            check.date("seenOn", day, structure.today());
        }
        if (check.required("place", structure.place())) {
            check.text("place", structure.place(), 500);
        }
        check.text("description", structure.description(), ScanRules.LONGEST_TEXT);
        return check;
    }

    CodeCheck check(RemoveOpportunityStructure removal, LocalDate seenOn) {
        var check = new CodeCheck(codes);
        check.date("removedOn", removal.removedOn(), seenOn, "seenOn", removal.today());
        check.text("how", removal.how(), ScanRules.LONGEST_TEXT);
        return check;
    }

    OpportunityStructureRegistered registered(RegisterOpportunityStructure structure, Code municipality) {
        return new OpportunityStructureRegistered(
                structure.structureId(),
                municipality,
                structure.kind(),
                structure.area(),
                Areas.divisionOf(structure.area()),
                structure.seenOn(),
                structure.place(),
                structure.description(),
                codes.version());
    }
}
