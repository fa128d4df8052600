package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.CodeCheck;

/** What must hold for a targeted control. */
final class ControlRules {

    static final int MOST_STRUCTURES = 50;
    private static final int FURTHEST_YEARS = 2;

    private ControlRules() {}

    static CodeCheck check(PlanTargetedControl plan, ScanRules rules) {
        var check = rules.check();
        check.required("scan", plan.scan());
        check.required("area", plan.area());
        if (check.required("plannedOn", plan.plannedOn())) {
            check.date("plannedOn", plan.plannedOn(), plan.today().plusYears(FURTHEST_YEARS));
        }
        structures(check, plan);
        rules.services(check, "services", plan.services(), plan.today());
        if (check.required("aim", plan.aim())) {
            check.text("aim", plan.aim(), ScanRules.LONGEST_TEXT);
        }
        return check;
    }

    static CodeCheck check(RecordTargetedControlResult result, ScanRules rules) {
        var check = rules.check();
        if (check.required("heldOn", result.heldOn())) {
            check.date("heldOn", result.heldOn(), result.today());
        }
        if (check.required("outcome", result.outcome())) {
            check.text("outcome", result.outcome(), ScanRules.LONGEST_TEXT);
        }
        return check;
    }

    private static void structures(CodeCheck check, PlanTargetedControl plan) {
        if (plan.structures().size() > MOST_STRUCTURES) {
            check.add("structures", "tooMany", MOST_STRUCTURES);
            return;
        }
        for (int i = 0; i < plan.structures().size(); i++) {
            var structure = plan.structures().get(i);
            var at = "structures[" + i + "]";
            if (check.required(at, structure) && plan.structures().indexOf(structure) < i) {
                check.add(at, "codeTwice", structure.toString());
            }
        }
    }
}
