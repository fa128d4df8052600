package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;

/** What must hold for what is to be done. */
final class ItemRules {

    private static final Code AGREEMENT = Code.of("AFSPRAAK");

    private ItemRules() {}

    static void check(FollowUpRules rules, FollowUp item, LocalDate today) {
        var check = rules.check();
        var day = item.notedOn();
        if (check.required("notedOn", day)) {
            check.date("notedOn", day, today);
        }
        rules.requiredText(check, "text", item.text());
        if (check.required("owner", item.owner())) {
            check.code("owner", CodeListName.SERVICE, item.owner(), day, day);
        }
        rules.ahead(check, "due", item.due(), today);
        check.order("due", item.due(), day, "notedOn");
        check.refuseIfWrong();
    }

    /** A day on which something happened to an item: not in the future, and not before what happened last. */
    static void check(CodeCheck check, String field, LocalDate day, Standing standing, LocalDate today) {
        if (check.required(field, day)) {
            check.date(field, day, standing.since(), standing.state().since(), today);
        }
        check.refuseIfWrong();
    }

    /** An agreement is between those who made it: policy has to do with action points and recommendations alone. */
    static void refuseUnlessTheirs(Code kind, String role) {
        if (Role.POLICY.claim().equals(role) && kind.equals(AGREEMENT)) {
            throw Refused.unknown();
        }
    }
}
