package be.signaalhuis.portal.signals.bottlenecks;

import static be.signaalhuis.portal.changing.StepField.checks;
import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.line;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that one can do with a bottleneck, each on a page of its own. */
enum BottleneckStep {
    ESCALATE(
            "voorleggen",
            "escalation",
            choice("escalationBody", "SERVICE").sentAs("body"),
            text("escalationQuestion").sentAs("question"),
            day("escalatedOn")),
    ANSWER("antwoord", "answer", text("policyAnswer").sentAs("answer"), day("answeredOn")),
    TACKLE("aanpakken", "tackling", text("howTackled").sentAs("how"), day("tackledOn")),
    COORDINATOR("coordinator", "coordinator", choice("coordinator", "SERVICE")),
    SERVICES("diensten", "services", checks("involved", "SERVICE").sentAs("services")),
    REMOVAL("weghalen", "signals/{signal}/removal", text("reason")),
    REOPEN("heropenen", "reopening", text("reason"), day("reopenedOn"));

    /** What one fills in to begin one. */
    static final List<StepField> FORMING = List.of(
            line("bottleneckTitle").sentAs("title"),
            choice("lifeDomain", "LIFE_DOMAIN"),
            choice("coordinator", "SERVICE"),
            checks("involved", "SERVICE").sentAs("services"),
            day("formedOn"));

    static final String OPEN_STATE = "OPEN";

    private final String page;
    private final String command;
    private final List<StepField> fields;

    BottleneckStep(String page, String command, StepField... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    static Optional<BottleneckStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    /** What its page offers; taking a signal away stands with the signal. */
    static List<BottleneckStep> possible(BottleneckFile file) {
        return Arrays.stream(values())
                .filter(step -> step != REMOVAL && step.isPossible(file))
                .toList();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    /** @param signal that it is about; empty when it is about the whole */
    String command(String signal) {
        return "/v1/bottlenecks/{id}/" + command.replace("{signal}", signal);
    }

    List<StepField> fields() {
        return fields;
    }

    boolean isPossible(BottleneckFile file) {
        var open = OPEN_STATE.equals(file.state());
        return switch (this) {
            case REOPEN -> !open;
            case ANSWER -> file.isEscalated();
            case REMOVAL -> open && file.signals().size() > 1;
            default -> open;
        };
    }

    /** Where the bottleneck stands after it. */
    String leadsTo() {
        return this == TACKLE ? "TACKLED" : OPEN_STATE;
    }
}
