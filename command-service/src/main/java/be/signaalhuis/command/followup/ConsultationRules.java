package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.List;

/** What must hold for each step of a meeting. */
final class ConsultationRules {

    private static final int MOST_ON_AN_AGENDA = 500;

    private ConsultationRules() {}

    static void check(FollowUpRules rules, PlanConsultation plan) {
        var check = rules.check();
        if (check.required("plannedOn", plan.plannedOn())) {
            rules.ahead(check, "plannedOn", plan.plannedOn(), plan.today());
        }
        check.refuseIfWrong();
        if (!plan.body().meetsOn(plan.plannedOn())) {
            throw Refused.conflict("bodyEnded");
        }
    }

    /** An agenda that is too long can still become shorter. */
    static void check(FollowUpRules rules, Agenda agenda, Agenda before) {
        var check = rules.check();
        atMost(check, "addSignals", agenda.signals(), before.signals());
        atMost(check, "addBottlenecks", agenda.bottlenecks(), before.bottlenecks());
        rules.text(check, "note", agenda.note());
        check.refuseIfWrong();
    }

    private static void atMost(CodeCheck check, String field, List<?> all, List<?> before) {
        if (all.size() > Math.max(MOST_ON_AN_AGENDA, before.size())) {
            check.add(field, "tooMany", MOST_ON_AN_AGENDA);
        }
    }

    static void check(FollowUpRules rules, HoldConsultation command) {
        var check = rules.check();
        var holding = command.holding();
        if (check.required("heldOn", holding.heldOn())) {
            check.date("heldOn", holding.heldOn(), command.today());
        }
        if (check.required("attendance", holding.attendance())) {
            rules.services(check, "attendance", holding.attendance(), holding.heldOn());
        }
        rules.text(check, "report", command.report());
        check.refuseIfWrong();
    }

    static void check(FollowUpRules rules, Sealed<String> report) {
        var check = rules.check();
        rules.requiredText(check, "report", report);
        check.refuseIfWrong();
    }

    static void check(FollowUpRules rules, AdoptConsultationReport adoption, Holding holding) {
        var check = rules.check();
        check.date("adoptedOn", adoption.adoptedOn(), holding.heldOn(), "heldOn", adoption.today());
        check.refuseIfWrong();
    }

    static void check(FollowUpRules rules, TakePolicyDecision decision) {
        var check = rules.check();
        check.required("adjust", decision.adjust());
        rules.requiredText(check, "explanation", decision.explanation());
        check.refuseIfWrong();
    }
}
