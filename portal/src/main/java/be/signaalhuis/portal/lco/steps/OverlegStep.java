package be.signaalhuis.portal.lco.steps;

import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.line;
import static be.signaalhuis.portal.changing.StepField.radios;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.lco.family.FamilyFields;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that one does with the file of a family. */
public enum OverlegStep {
    COMPLETE("aanvullen", "completion", FamilyFields.COMPLETING),
    CONSENT(
            "toestemming",
            "consent",
            required("consentOn", "on"),
            radios("consentBy", "CONSENT_GIVER").sentAs("by")),
    JOIN(
            "deelnemer",
            "participants",
            choice(StepChoices.ROLE, null).sentAs("role"),
            line("personName").sentAs("name").optional(),
            line("organisation").optional(),
            line("account").optional(),
            day("joinedOn")),
    COORDINATOR(
            "coordinator",
            "coordinator",
            choice(StepChoices.PARTICIPANT, null).sentAs("participant").optional(),
            line("personName").sentAs("name").optional(),
            line("organisation").optional(),
            line("account").optional(),
            day("appointedOn")),
    PIVOT("spilfiguur", "pivot", choice(StepChoices.PARTICIPANT, null).sentAs("participant"), day("appointedOn")),
    LEAVE(
            "vertrek",
            "participants/{participant}/departure",
            choice(StepChoices.PARTICIPANT, null).sentAs("participant"),
            day("leftOn"),
            text("reason").optional()),
    BOTTLENECK(
            "knelpunt",
            "bottlenecks",
            text("bottleneckSummary").sentAs("summary"),
            choice(StepChoices.SUBTYPE, null).sentAs("subtype"),
            choice("lifeDomain", "LIFE_DOMAIN"),
            choice("policyDomain", "POLICY_DOMAIN"),
            day("revealedOn")),
    CORRECT("verbeteren", "corrections", FamilyFields.CORRECTING),
    PAUSE("pauze", "pause", day("pausedOn"), until(), text("reason").optional()),
    RESUME("hervatten", "resumption", day("resumedOn")),
    WITHDRAW(
            "toestemming-intrekken",
            "consent-withdrawal",
            day("consentWithdrawnOn").sentAs("withdrawnOn"),
            radios("consentBy", "CONSENT_GIVER").sentAs("by"),
            text("reason").optional()),
    STOP("stoppen", "stop", day("stoppedOn"), text("reason").optional()),
    CLOSE(
            "sluiten",
            "closure",
            day("overlegClosedOn").sentAs("closedOn"),
            radios("closingCause", "OVERLEG_CLOSING").sentAs("cause"),
            text("reason").optional()),
    REOPEN("heropenen", "reopening", day("overlegReopenedOn").sentAs("reopenedOn"), text("reason"));

    private final String page;
    private final String command;
    private final List<StepField> fields;

    OverlegStep(String page, String command, StepField... fields) {
        this(page, command, List.of(fields));
    }

    OverlegStep(String page, String command, List<StepField> fields) {
        this.page = page;
        this.command = command;
        this.fields = fields;
    }

    private static StepField required(String name, String inBody) {
        return new StepField(name, inBody, StepField.Kind.DAY, null, true);
    }

    /** A day that lies ahead is not today. */
    private static StepField until() {
        return day(StepChoices.PAUSED_UNTIL).sentAs("until");
    }

    static Optional<OverlegStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    /** @param participant that it is about; empty when it is about nobody in particular */
    String command(String participant) {
        return command.replace("{participant}", participant);
    }

    List<StepField> fields() {
        return fields;
    }

    /** Whether it is about the family itself, with its own way of being read. */
    public boolean isFamily() {
        return this == COMPLETE || this == CORRECT;
    }

    /** Whether nothing leads back from it. */
    public boolean isForGood() {
        return this == STOP;
    }

    /** Where the file stands after it; null when that does not change. */
    String leadsTo() {
        return switch (this) {
            case PAUSE -> Overleg.PAUSED;
            case RESUME, REOPEN -> Overleg.OPEN;
            case STOP -> Overleg.STOPPED;
            case CLOSE -> Overleg.CLOSED;
            default -> null;
        };
    }
}
