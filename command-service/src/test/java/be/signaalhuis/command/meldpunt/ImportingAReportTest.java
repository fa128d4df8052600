package be.signaalhuis.command.meldpunt;

import static be.signaalhuis.command.meldpunt.AReport.consent;
import static be.signaalhuis.command.meldpunt.AReport.inGenk;
import static be.signaalhuis.command.meldpunt.Asked.closure;
import static be.signaalhuis.command.meldpunt.Asked.toImport;
import static be.signaalhuis.command.meldpunt.Asked.whetherKnown;
import static be.signaalhuis.command.meldpunt.Told.closed;
import static be.signaalhuis.command.meldpunt.Told.corrected;
import static be.signaalhuis.command.meldpunt.Told.imported;
import static be.signaalhuis.command.meldpunt.Told.registered;
import static be.signaalhuis.command.meldpunt.Told.reopened;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** How a row of a register becomes a report, and how it is recognised when its file comes again. */
class ImportingAReportTest {

    private static final ExternalReference REFERENCE = new ExternalReference("M2009-001");
    private static final LocalDate RECEIVED = LocalDate.of(2009, 5, 4);
    private static final LocalDate CLOSED = LocalDate.of(2009, 6, 1);
    private static final Map<String, String> THIS_TASK = Map.of(MetaDataKeys.TASK, "this");
    private static final Map<String, String> ANOTHER_TASK = Map.of(MetaDataKeys.TASK, "another");

    private final FixtureConfiguration<DiscriminationReport> fixture = ReportFixture.ofAReport();

    @Test
    void canTakeAnOpenRow() {
        fixture.givenNoPriorActivity()
                .when(toImport(row(), REFERENCE, null), AS_GENK)
                .expectEvents(imported(row(), REFERENCE));
    }

    @Test
    void canTakeAClosedRowInOneGo() {
        fixture.givenNoPriorActivity()
                .when(toImport(row(), REFERENCE, closure(CLOSED, "ADVIES")), AS_GENK)
                .expectEvents(imported(row(), REFERENCE), closed(CLOSED, "ADVIES"));
    }

    @Test
    void cannotTakeHalfOfARow() {
        fixture.givenNoPriorActivity()
                .when(toImport(row(), REFERENCE, closure(RECEIVED.minusDays(1), "ADVIES")), AS_GENK)
                .expectException(badInput("closedOn", "dateBefore"));
    }

    @Test
    void cannotTakeARowThatIsOnlyAnotherDesks() {
        fixture.givenNoPriorActivity()
                .when(toImport(row(), REFERENCE, null), AS_AS)
                .expectNoEvents()
                .expectException(unknown("facts.municipality", "foreignMunicipality"));
    }

    @Test
    void anEqualRowIsKnown() {
        given(ANOTHER_TASK, closed(CLOSED, "ADVIES"))
                .when(whetherKnown(row(), closure(CLOSED, "ADVIES")), THIS_TASK)
                .expectNoEvents()
                .expectResultMessagePayload(Recognition.EQUAL);
    }

    @Test
    void anEqualRowThatThisTaskTookItselfIsTaken() {
        given(THIS_TASK, closed(CLOSED, "ADVIES"))
                .when(whetherKnown(row(), closure(CLOSED, "ADVIES")), THIS_TASK)
                .expectNoEvents()
                .expectResultMessagePayload(Recognition.TAKEN_BY_THIS_TASK);
    }

    @Test
    void aRowWithOtherFactsIsDifferentEvenForTheTaskThatTookIt() {
        given(THIS_TASK)
                .when(whetherKnown(row().inDomain("ONDERWIJS"), null), THIS_TASK)
                .expectNoEvents()
                .expectResultMessagePayload(Recognition.DIFFERENT);
    }

    @Test
    void aRowWithAnotherTextIsDifferent() {
        given(THIS_TASK)
                .when(whetherKnown(row().telling("andere tekst"), null), ANOTHER_TASK)
                .expectResultMessagePayload(Recognition.DIFFERENT);
    }

    @Test
    void aRowClosedOtherwiseIsDifferent() {
        given(ANOTHER_TASK, closed(CLOSED, "ADVIES"))
                .when(whetherKnown(row(), closure(CLOSED, "INFORMATIE")), THIS_TASK)
                .expectResultMessagePayload(Recognition.DIFFERENT);
    }

    @Test
    void whatTheDeskDidSinceMakesARowNoLessKnown() {
        given(ANOTHER_TASK, closed(CLOSED, "ADVIES"), reopened(CLOSED), corrected(row().inDomain("ONDERWIJS"), "reden"))
                .andGiven(closed(AReport.TODAY, "INFORMATIE"))
                .when(whetherKnown(row(), closure(CLOSED, "ADVIES")), THIS_TASK)
                .expectResultMessagePayload(Recognition.EQUAL);
    }

    @Test
    void aConsentThatTheDeskNotedSinceMakesARowNoLessKnown() {
        given(ANOTHER_TASK, corrected(row().allowing(consent("DOORGEVEN", AReport.TODAY, null)), "reden"))
                .when(whetherKnown(row(), null), THIS_TASK)
                .expectResultMessagePayload(Recognition.EQUAL);
    }

    @Test
    void anOpenRowIsKnownAlsoAfterTheDeskClosedIt() {
        given(ANOTHER_TASK, closed(AReport.TODAY, "ADVIES"))
                .when(whetherKnown(row(), null), THIS_TASK)
                .expectResultMessagePayload(Recognition.EQUAL);
    }

    @Test
    void aReportThatNoTaskBroughtIsKnownToo() {
        fixture.given(registered(inGenk()))
                .when(whetherKnown(inGenk(), null), THIS_TASK)
                .expectResultMessagePayload(Recognition.EQUAL);
    }

    private TestExecutor<DiscriminationReport> given(Map<String, String> task, Object... since) {
        return fixture.given(new GenericEventMessage<>(imported(row(), REFERENCE), task))
                .andGiven(since);
    }

    private static AReport row() {
        return inGenk().receivedOn(RECEIVED).telling("voorbeeldtekst");
    }
}
