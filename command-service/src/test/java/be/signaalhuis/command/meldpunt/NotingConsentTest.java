package be.signaalhuis.command.meldpunt;

import static be.signaalhuis.command.meldpunt.AReport.consent;
import static be.signaalhuis.command.meldpunt.AReport.inGenk;
import static be.signaalhuis.command.meldpunt.Asked.toCorrect;
import static be.signaalhuis.command.meldpunt.Asked.toRegister;
import static be.signaalhuis.command.meldpunt.Told.corrected;
import static be.signaalhuis.command.meldpunt.Told.registered;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.meldpunt.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reporter allows the desk to do: noted at the registration or later, and taken back. */
class NotingConsentTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final Consent TO_PASS_ON = consent("DOORGEVEN", RECEIVED, null);
    private static final Consent TO_CALL_THE_OTHER = consent("CONTACT_TEGENPARTIJ", RECEIVED, "MONDELING");

    private final FixtureConfiguration<DiscriminationReport> fixture = ReportFixture.ofAReport();

    @Test
    void canNoteWhatTheReporterAllowsWithAndWithoutSource() {
        accepts(TO_PASS_ON, TO_CALL_THE_OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-02-20", "2026-03-02", "2026-03-10"})
    void canNoteConsentGivenBeforeOrAfterTheReportCame(LocalDate day) {
        accepts(consent("DOORGEVEN", day, "SCHRIFTELIJK"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11, dateInFuture", "1899-12-31, dateTooEarly", "0209-05-04, dateTooEarly"})
    void cannotNoteConsentOfADayThatCannotBe(LocalDate day, String code) {
        refuses(List.of(consent("DOORGEVEN", day, null)), "consents[0].givenOn", code);
    }

    @Test
    void cannotNoteConsentForNoPurpose() {
        refuses(List.of(TO_PASS_ON, consent(null, RECEIVED, "MONDELING")), "consents[1].purpose", "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BESTAAT_NIET", "ADVIES"})
    void cannotUseACodeThatIsNotOnItsList(String code) {
        refuses(
                List.of(consent(code, RECEIVED, code)),
                "consents[0].purpose",
                "codeUnknown",
                "consents[0].source",
                "codeUnknown");
    }

    @Test
    void cannotNoteConsentForOnePurposeTwice() {
        refuses(
                List.of(TO_PASS_ON, TO_CALL_THE_OTHER, consent("DOORGEVEN", AReport.TODAY, "MONDELING")),
                "consents[2].purpose",
                "consentTwice");
    }

    @Test
    void cannotNoteMoreThanTwentyConsents() {
        refuses(IntStream.range(0, 21).mapToObj(i -> TO_PASS_ON).toList(), "consents", "tooMany");
    }

    @Test
    void canNoteConsentThatCameLater() {
        fixture.given(registered(inGenk().allowing(TO_PASS_ON)))
                .when(toCorrect(0, Asked.consents(sent(TO_PASS_ON), sent(TO_CALL_THE_OTHER))), AS_GENK)
                .expectEvents(corrected(inGenk().allowing(TO_PASS_ON, TO_CALL_THE_OTHER), Asked.REASON));
    }

    @Test
    void canTakeConsentBackWithAReason() {
        fixture.given(registered(inGenk().allowing(TO_PASS_ON, TO_CALL_THE_OTHER)))
                .when(toCorrect(0, Asked.consents(sent(TO_PASS_ON))), AS_GENK)
                .expectEvents(corrected(inGenk().allowing(TO_PASS_ON), Asked.REASON));
    }

    @Test
    void cannotTakeConsentBackWithoutReason() {
        fixture.given(registered(inGenk().allowing(TO_PASS_ON)))
                .when(toCorrect(0, null, Asked.consents()), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("reason", "required"));
    }

    @Test
    void canTakeAllConsentBackAtOnce() {
        fixture.given(registered(inGenk().allowing(TO_PASS_ON, TO_CALL_THE_OTHER)))
                .when(toCorrect(0, Asked.consents(null, null)), AS_GENK)
                .expectEvents(corrected(inGenk(), Asked.REASON));
    }

    @Test
    void cannotLoseConsentByCorrectingSomethingElse() {
        fixture.given(registered(inGenk().allowing(TO_PASS_ON)))
                .when(toCorrect(0, Asked.mainGround(AReport.ground("TAAL"))), AS_GENK)
                .expectEvents(corrected(inGenk().about("TAAL").allowing(TO_PASS_ON), Asked.REASON));
    }

    @Test
    void consentThatIsSentAgainUnchangedIsNoNews() {
        fixture.given(registered(inGenk().allowing(TO_PASS_ON)))
                .when(toCorrect(0, Asked.consents(sent(TO_PASS_ON))), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void consentWithoutADayIsOfTheDayTheCorrectedReportCame() {
        var undated = new ConsentBody(TO_PASS_ON.purpose(), null, null);
        var dayBefore = RECEIVED.minusDays(1);
        fixture.given(registered(inGenk()))
                .when(toCorrect(0, Asked.consents(undated)), AS_GENK)
                .expectEvents(corrected(inGenk().allowing(TO_PASS_ON), Asked.REASON));
        ReportFixture.ofAReport()
                .given(registered(inGenk()))
                .when(toCorrect(0, Asked.consents(new Change<>(dayBefore), List.of(undated))), AS_GENK)
                .expectEvents(corrected(
                        inGenk().receivedOn(dayBefore).allowing(consent("DOORGEVEN", dayBefore, null)), Asked.REASON));
    }

    @Test
    void cannotCorrectConsentIntoSomethingWrong() {
        fixture.given(registered(inGenk()))
                .when(toCorrect(0, Asked.consents(sent(TO_PASS_ON), sent(TO_PASS_ON))), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("consents[1].purpose", "consentTwice"));
    }

    private void accepts(Consent... consents) {
        var report = inGenk().allowing(consents);
        fixture.givenNoPriorActivity().when(toRegister(report), AS_GENK).expectEvents(registered(report));
    }

    private void refuses(List<Consent> consents, String... fieldsAndCodes) {
        fixture.givenNoPriorActivity()
                .when(toRegister(inGenk().allowing(consents.toArray(Consent[]::new))), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }

    private static ConsentBody sent(Consent consent) {
        return new ConsentBody(consent.purpose(), consent.givenOn(), consent.source());
    }
}
