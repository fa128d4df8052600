package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import java.time.LocalDate;

/** What must hold of a meeting that is going to be. */
record PlanRules(LcoRules rules, Dossier dossier, LocalDate today) {

    void check(CodeCheck check, Sitting.Plan plan) {
        if (check.required("plannedOn", plan.plannedOn())) {
            rules.ahead(check, "plannedOn", plan.plannedOn(), today);
            check.order("plannedOn", plan.plannedOn(), dossier.meetings().openedOn(), "openedOn");
        }
        rules.text(check, "place", plan.place());
        new TableList("invited", plan.invited()).check(check, dossier.people(), Seat::isTaken);
    }
}
