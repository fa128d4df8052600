package be.signaalhuis.portal.signals.file;

import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.radios;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that one can do with a signal, each on a page of its own. */
enum SignalStep {
    CORRECT("verbeteren", "corrections", text("reason")),
    REGRADE("hergraderen", "regrading", text("reason")),
    REVIEW("nazien", "review", text("note").optional()),
    MERGE("samenvoegen", "merging", text("reason")),
    RETRACT(
            "intrekken",
            "retraction",
            radios("retractionCause", "SIGNAL_REPEAL").sentAs("cause"),
            text("reason"),
            day("retractedOn"));

    private static final String LOGGED = "LOGGED";
    private final String page;
    private final String command;
    private final List<StepField> fields;

    SignalStep(String page, String command, StepField... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    static Optional<SignalStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    /** @param review whether somebody should look at it */
    static List<SignalStep> possible(String status, boolean review) {
        return Arrays.stream(values())
                .filter(step -> step.isPossible(status) && (review || step != REVIEW))
                .toList();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    String command() {
        return "/v1/signals/{id}/" + command;
    }

    /** What one fills in, apart from what the signal says. */
    List<StepField> fields() {
        return fields;
    }

    /** After a merger or a retraction nothing follows. */
    boolean isPossible(String status) {
        return status.equals(LOGGED);
    }

    boolean isForGood() {
        return this == MERGE || this == RETRACT;
    }

    /** Where the signal stands after it. */
    String leadsTo() {
        return switch (this) {
            case MERGE -> "MERGED";
            case RETRACT -> "RETRACTED";
            default -> LOGGED;
        };
    }
}
