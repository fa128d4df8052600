package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import java.time.LocalDate;

/** What must hold for a conversation moment. */
record MomentRules(FollowUpRules rules, Code municipality, LocalDate today) {

    void check(Conversation conversation) {
        var check = rules.check();
        var day = conversation.heldOn();
        if (check.required("heldOn", day)) {
            check.date("heldOn", day, today);
        }
        if (check.required("themes", conversation.themes())) {
            rules.each(check, "themes", conversation.themes(), CodeListName.THEME, day);
        }
        rules.services(check, "parties", conversation.parties(), day);
        area(check, conversation.area());
        rules.text(check, "summary", conversation.summary());
        check.refuseIfWrong();
    }

    private void area(CodeCheck check, Code area) {
        if (area == null) {
            return;
        }
        var found = Areas.current().find(area);
        if (found.isEmpty()) {
            check.add("area", "codeUnknown", area.value());
        } else if (!found.get().municipality().equals(municipality)) {
            check.add("area", "areaElsewhere");
        }
    }
}
