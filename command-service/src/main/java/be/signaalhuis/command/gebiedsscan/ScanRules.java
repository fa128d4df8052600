package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The code lists that scans, structures and controls are held against, and what must hold for each step of a scan. */
@Component
final class ScanRules {

    static final int LONGEST_TEXT = 20_000;

    private final CodeLists codes;

    ScanRules(CodeLists codes) {
        this.codes = codes;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check() {
        return new CodeCheck(codes);
    }

    CodeCheck check(OpenGebiedsscan scan, Code municipality) {
        var check = check();
        new CheckedAreas(check, municipality).all("areas", scan.areas());
        ScanPeriod.check(check, scan.from(), scan.until(), scan.today());
        check.text("title", scan.title(), 200);
        return check;
    }

    /** @param after the cell as it would stand */
    CodeCheck check(CompleteLifeDomain command, List<Code> areas, CellTexts after) {
        var check = check();
        var sent = command.texts();
        if (check.required("area", command.cell().area())
                && !areas.contains(command.cell().area())) {
            check.add("area", "areaNotScanned");
        }
        if (check.required("lifeDomain", command.cell().lifeDomain())) {
            today(check, "lifeDomain", CodeListName.LIFE_DOMAIN, command.cell().lifeDomain(), command.today());
        }
        if (sent.equals(CellTexts.NONE)) {
            check.required("interpretation", null);
        }
        check.text("streetKnowledge", sent.streetKnowledge(), LONGEST_TEXT);
        check.text("interpretation", sent.interpretation(), LONGEST_TEXT);
        today(check, "confidence", CodeListName.CONFIDENCE, after.confidence(), command.today());
        if (after.interpretation() != null) {
            check.required("confidence", after.confidence());
        }
        return check;
    }

    CodeCheck check(Validation validation, LocalDate today) {
        var check = check();
        if (check.required("heldOn", validation.heldOn())) {
            check.date("heldOn", validation.heldOn(), today);
        }
        services(check, "parties", validation.parties(), validation.heldOn());
        check.text("note", validation.note(), LONGEST_TEXT);
        return check;
    }

    CodeCheck check(AdoptGebiedsscan command, LocalDate heldOn, LocalDate until) {
        var check = check();
        check.date("adoptedOn", command.adoptedOn(), heldOn, "heldOn", command.today());
        check.order("adoptedOn", command.adoptedOn(), until, "until");
        return check;
    }

    CodeCheck check(ReviseGebiedsscan command) {
        return check().reason(command.reason());
    }

    /** At least one service, none twice, each valid on that day. */
    void services(CodeCheck check, String field, List<Code> services, LocalDate day) {
        check.required(field, services);
        for (int i = 0; i < services.size(); i++) {
            var at = field + "[" + i + "]";
            var service = services.get(i);
            check.code(at, CodeListName.SERVICE, service, day, day);
            if (check.required(at, service) && services.indexOf(service) < i) {
                check.add(at, "codeTwice", service.value());
            }
        }
    }

    static void refuseUnlessScanned(Code area, List<Code> areas) {
        if (area != null && !areas.contains(area)) {
            throw Refused.input(Issue.body("area", "areaNotScanned"));
        }
    }

    private static void today(CodeCheck check, String field, CodeListName list, Code code, LocalDate today) {
        check.code(field, list, code, today, today);
    }
}
