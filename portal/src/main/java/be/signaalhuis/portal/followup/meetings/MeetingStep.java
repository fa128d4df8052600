package be.signaalhuis.portal.followup.meetings;

import static be.signaalhuis.portal.changing.StepField.checks;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that one does with a meeting, each on a page of its own. */
enum MeetingStep {
    HOLD(
            "houden",
            "holding",
            day("meetingHeldOn").sentAs("heldOn"),
            checks("attendance", "SERVICE"),
            text("meetingReport").sentAs("report").optional()),
    REPORT("verslag", "report", text("meetingReport").sentAs("report")),
    ADOPT("vaststellen", "report-adoption", day("meetingAdoptedOn").sentAs("adoptedOn")),
    DECIDE(
            "beslissing",
            "policy-decision",
            new StepField("adjustPolicy", "adjust", StepField.Kind.RADIOS, null, true),
            text("policyExplanation").sentAs("explanation")),
    CANCEL("afgelasten", "cancellation", text("reason"));

    private final String page;
    private final String command;
    private final List<StepField> fields;

    MeetingStep(String page, String command, StepField... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    static Optional<MeetingStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    static List<MeetingStep> possible(MeetingFile file) {
        return Arrays.stream(values()).filter(step -> step.isPossible(file)).toList();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    String command() {
        return "/v1/consultations/{id}/" + command;
    }

    List<StepField> fields() {
        return fields;
    }

    boolean isPossible(MeetingFile file) {
        var held = MeetingFile.HELD.equals(file.state());
        var adopted = file.adoptedOn() != null;
        return switch (this) {
            case HOLD, CANCEL -> MeetingFile.PLANNED.equals(file.state());
            case REPORT -> held && !adopted;
            case ADOPT -> held && !adopted && file.report() != null;
            case DECIDE -> held && (!adopted || file.policyDecision() == null);
        };
    }

    /** Where the meeting stands after it. */
    String leadsTo() {
        return this == CANCEL ? MeetingFile.CANCELLED : MeetingFile.HELD;
    }
}
