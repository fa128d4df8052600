package be.signaalhuis.portal.lco.agreements;

import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can become of an agreement. */
public enum AgreementStep {
    DONE(
            "gedaan",
            "done",
            day("agreementDoneOn").sentAs("doneOn"),
            text("agreementNote").sentAs("note").optional()),
    NOT_DONE("niet-gedaan", "not-done", text("reason"), day("agreementFoundOn").sentAs("foundOn")),
    RENEWED("verlengen", "renewal", AgreementFields.DUE, text("reason")),
    DROPPED("vervallen", "drop", text("reason"), day("agreementDroppedOn").sentAs("droppedOn")),
    REWORDED(
            "verwoorden",
            "rewording",
            AgreementFields.TEXT.optional(),
            AgreementFields.EXECUTOR.optional(),
            choice(AgreementFields.DOMAIN.name(), AgreementFields.DOMAIN.list())
                    .sentAs(AgreementFields.DOMAIN.inBody())
                    .optional(),
            text("reason")),
    REOPENED("heropenen", "reopening", text("reason"));

    private static final List<AgreementStep> OF_AN_OPEN_ONE = List.of(DONE, NOT_DONE, RENEWED, DROPPED, REWORDED);

    private final String page;
    private final String command;
    private final List<StepField> fields;

    AgreementStep(String page, String command, StepField... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    public static Optional<AgreementStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    /** In a file that goes on. */
    static List<AgreementStep> of(String state) {
        return Agreement.OPEN.equals(state) ? OF_AN_OPEN_ONE : List.of(REOPENED);
    }

    /** Once the client withdrew, an agreement can only be dropped; in a file that ended nothing changes. */
    static List<AgreementStep> of(Overleg file, Agreement agreement) {
        if (!file.complete() || file.is(Overleg.STOPPED) || file.is(Overleg.CLOSED)) {
            return List.of();
        }
        var steps = of(agreement.state());
        return file.isWithdrawn() ? steps.stream().filter(DROPPED::equals).toList() : steps;
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    /** Path below the file. */
    public String command(String agreement) {
        return "agreements/" + agreement + "/" + command;
    }

    public List<StepField> fields() {
        return fields;
    }
}
