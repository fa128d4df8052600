package be.signaalhuis.portal.meldpunt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.meldpunt.intake.Task.Status;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.meldpunt.report.Part;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final AReport begun =
            AReport.empty().with("receivedOn", "26/11/2026").with("facts.municipality", "71016");

    @Test
    void whatStandsThereFromTheBeginningIsStillToDo() {
        assertThat(status(begun, Part.CONTACT)).isEqualTo(Status.NOT_BEGUN);
        assertThat(status(begun, Part.FACTS)).isEqualTo(Status.NOT_BEGUN);
        assertThat(status(begun, Part.GROUNDS)).isEqualTo(Status.NOT_BEGUN);
        assertThat(status(begun, Part.DOMAIN)).isEqualTo(Status.NOT_BEGUN);
    }

    @Test
    void whatNobodyHasToFillInIsOptional() {
        assertThat(status(begun, Part.OTHER_PARTY)).isEqualTo(Status.OPTIONAL);
        assertThat(status(begun, Part.REPORTER)).isEqualTo(Status.OPTIONAL);
        assertThat(status(begun, Part.WISH)).isEqualTo(Status.OPTIONAL);
        assertThat(status(begun, Part.CONSENT)).isEqualTo(Status.OPTIONAL);
    }

    @Test
    void aPartWithSomethingMissingIsBegun() {
        assertThat(status(begun.with("channel", "TELEFOON"), Part.CONTACT)).isEqualTo(Status.BEGUN);
    }

    @Test
    void aPartWithSomethingWrongIsBegunAlsoWhenItIsOptional() {
        assertThat(status(begun.with("residence.municipality", "xyz"), Part.REPORTER))
                .isEqualTo(Status.BEGUN);
    }

    @Test
    void aPartWithAllThatItNeedsIsDone() {
        assertThat(status(AReport.smallest(), Part.CONTACT)).isEqualTo(Status.DONE);
        assertThat(status(begun.with("facts.description", "Mocht niet binnen."), Part.FACTS))
                .isEqualTo(Status.DONE);
        assertThat(status(begun.with("otherParty.name", "Bar"), Part.OTHER_PARTY))
                .isEqualTo(Status.DONE);
    }

    @Test
    void aPartThatWasLookedAtAndLeftEmptyIsDone() {
        var draft = ReportDraft.of(begun.form().typed()).confirmed(Part.FACTS).confirmed(Part.REPORTER);

        assertThat(status(draft, Part.FACTS)).isEqualTo(Status.DONE);
        assertThat(status(draft, Part.REPORTER)).isEqualTo(Status.DONE);
    }

    @Test
    void nextIsTheFirstPartNotYetCheckedAndThenTheLastCheck() {
        var draft = ReportDraft.of(begun.form().typed());
        assertThat(Way.after(Part.GROUNDS, draft)).isEqualTo("domein");
        assertThat(Way.after(Part.GROUNDS, draft.confirmed(Part.DOMAIN))).isEqualTo("tegenpartij");
        assertThat(Way.after(Part.CONSENT, draft)).isEqualTo("contact");

        for (var part : Part.values()) {
            draft = draft.confirmed(part);
        }
        assertThat(Way.after(Part.GROUNDS, draft)).isEqualTo("nakijken");
    }

    private static Status status(AReport report, Part part) {
        return status(ReportDraft.of(report.form().typed()), part);
    }

    private static Status status(ReportDraft draft, Part part) {
        return Task.of(draft, AReport.reader().read(draft.form())).stream()
                .filter(task -> task.part() == part)
                .findFirst()
                .orElseThrow()
                .status();
    }
}
