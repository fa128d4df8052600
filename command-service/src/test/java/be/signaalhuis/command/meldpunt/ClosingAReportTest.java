package be.signaalhuis.command.meldpunt;

import static be.signaalhuis.command.meldpunt.AReport.inGenk;
import static be.signaalhuis.command.meldpunt.Asked.closure;
import static be.signaalhuis.command.meldpunt.Asked.explained;
import static be.signaalhuis.command.meldpunt.Asked.nothing;
import static be.signaalhuis.command.meldpunt.Asked.referral;
import static be.signaalhuis.command.meldpunt.Asked.toClose;
import static be.signaalhuis.command.meldpunt.Asked.toCorrect;
import static be.signaalhuis.command.meldpunt.Asked.toReopen;
import static be.signaalhuis.command.meldpunt.Asked.toWithdraw;
import static be.signaalhuis.command.meldpunt.Told.closed;
import static be.signaalhuis.command.meldpunt.Told.registered;
import static be.signaalhuis.command.meldpunt.Told.reopened;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How work on a report ends, and begins again. */
class ClosingAReportTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 5);
    private static final LocalDate TOMORROW = AReport.TODAY.plusDays(1);

    private final FixtureConfiguration<DiscriminationReport> fixture = ReportFixture.ofAReport();

    @Test
    void canCloseAReportOnTheDayItCame() {
        accepts(inGenk(), closure(RECEIVED, "INFORMATIE", "ADVIES"));
    }

    @Test
    void cannotCloseAReportBeforeItCame() {
        refuses(inGenk(), closure(RECEIVED.minusDays(1), "ADVIES"), "closedOn", "dateBefore");
    }

    @Test
    void cannotCloseAReportInTheFuture() {
        refuses(inGenk(), closure(TOMORROW, "ADVIES"), "closedOn", "dateInFuture");
    }

    @Test
    void cannotCloseAReportWithoutOutcomeOrDate() {
        refuses(inGenk(), closure(null), "closedOn", "required", "outcomes", "required");
    }

    @Test
    void cannotCloseAReportWithAnOutcomeThatDoesNotExist() {
        refuses(inGenk(), closure(CLOSED, "ADVIES", "BESTAAT_NIET"), "outcomes[1]", "codeUnknown");
    }

    @Test
    void cannotNameAnOutcomeTwice() {
        refuses(inGenk(), closure(CLOSED, "ADVIES", "ADVIES"), "outcomes[1]", "outcomeTwice");
    }

    @Test
    void cannotExplainAClosureBeyondTheLimit() {
        refuses(inGenk(), explained(CLOSED, "e".repeat(20_001), "ADVIES"), "explanation", "tooLong");
    }

    @Test
    void canReferAReportToACompetentBody() {
        accepts(inGenk(), referral(CLOSED, "UNIA", "DOORVERWEZEN"));
    }

    @Test
    void cannotReferAReportToNobody() {
        refuses(inGenk(), closure(CLOSED, "ADVIES", "DOORVERWEZEN"), "referredTo", "required");
    }

    @Test
    void cannotNameAReferralBodyWithoutReferring() {
        refuses(inGenk(), referral(CLOSED, "UNIA", "ADVIES"), "referredTo", "referredWithoutReferral");
    }

    @Test
    void cannotReferAReportToABodyThatDoesNotExist() {
        refuses(inGenk(), referral(CLOSED, "BESTAAT_NIET", "DOORVERWEZEN"), "referredTo", "codeUnknown");
    }

    @ParameterizedTest
    @CsvSource({"VMRI, 2023-03-15", "VMRI, 2024-02-01", "VLAAMSE_OMBUDSDIENST, 2012-05-01", "UNIA, 2014-03-15"})
    void canReferToABodyOfTheTimeOfTheFacts(String body, LocalDate day) {
        accepts(inGenk().of(day), referral(day, body, "DOORVERWEZEN"));
    }

    @ParameterizedTest
    @CsvSource({"VMRI, 2012-05-01", "VMRI, 2023-03-14", "VLAAMSE_OMBUDSDIENST, 2024-02-01", "UNIA, 2014-03-14"})
    void cannotReferToABodyOutsideItsTime(String body, LocalDate day) {
        refuses(inGenk().of(day), referral(day, body, "DOORVERWEZEN"), "referredTo", "codeNotValidOnDate");
    }

    @Test
    void cannotReferOldFactsToABodyThatCameLater() {
        refuses(
                inGenk().of(LocalDate.of(2012, 5, 1)),
                referral(LocalDate.of(2024, 2, 1), "VMRI", "DOORVERWEZEN"),
                "referredTo",
                "codeNotValidOnDate");
    }

    @Test
    void cannotReferOldFactsToABodyThatIsGoneByNow() {
        refuses(
                inGenk().of(LocalDate.of(2012, 5, 1)),
                referral(LocalDate.of(2024, 2, 1), "VLAAMSE_OMBUDSDIENST", "DOORVERWEZEN"),
                "referredTo",
                "codeNotValidOnDate");
    }

    @Test
    void cannotCloseAReportTwice() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(toClose(1, CLOSED, "INFORMATIE"), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("reportClosed"));
    }

    @Test
    void closingAgainInTheSameWayIsNoNews() {
        fixture.given(registered(inGenk()), closed(explained(CLOSED, "voorbeelduitleg", "ADVIES")))
                .when(toClose(1, explained(CLOSED, "voorbeelduitleg", "ADVIES")), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotCloseAgainWithAnotherExplanation() {
        fixture.given(registered(inGenk()), closed(explained(CLOSED, "voorbeelduitleg", "ADVIES")))
                .when(toClose(1, explained(CLOSED, "andere uitleg", "ADVIES")), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("reportClosed"));
    }

    @Test
    void cannotCorrectAClosedReport() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(toCorrect(1, nothing()), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("reportClosed"));
    }

    @Test
    void cannotWithdrawAClosedReport() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(toWithdraw(1, AReport.TODAY, "DOOR_MELDER"), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("reportClosed"));
    }

    @Test
    void canReopenAClosedReportOnTheDayItClosed() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(toReopen(1, CLOSED), AS_GENK)
                .expectEvents(reopened(CLOSED));
    }

    @Test
    void cannotReopenAReportBeforeItClosed() {
        cannotReopen(CLOSED.minusDays(1), Asked.REASON, "reopenedOn", "dateBefore");
    }

    @Test
    void cannotReopenAReportInTheFuture() {
        cannotReopen(TOMORROW, Asked.REASON, "reopenedOn", "dateInFuture");
    }

    @Test
    void cannotReopenAReportWithoutReason() {
        cannotReopen(AReport.TODAY, null, "reason", "required");
    }

    @Test
    void cannotReopenAReportForABlankOrEndlessReason() {
        cannotReopen(AReport.TODAY, " ", "reason", "blank");
        cannotReopen(AReport.TODAY, "r".repeat(4_001), "reason", "tooLong");
    }

    @Test
    void cannotReopenAReportThatIsOpen() {
        fixture.given(registered(inGenk()))
                .when(toReopen(0, AReport.TODAY), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("reportNotClosed"));
    }

    @Test
    void canCloseAReopenedReportOnceMore() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"), reopened(CLOSED))
                .when(toClose(2, CLOSED, "ADVIES"), AS_GENK)
                .expectEvents(closed(CLOSED, "ADVIES"));
    }

    private void cannotReopen(LocalDate day, String reason, String field, String code) {
        ReportFixture.ofAReport()
                .given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(toReopen(1, day, reason), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(field, code));
    }

    private void accepts(AReport report, Closure closure) {
        fixture.given(registered(report)).when(toClose(0, closure), AS_GENK).expectEvents(closed(closure));
    }

    private void refuses(AReport report, Closure closure, String... fieldsAndCodes) {
        fixture.given(registered(report))
                .when(toClose(0, closure), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }
}
