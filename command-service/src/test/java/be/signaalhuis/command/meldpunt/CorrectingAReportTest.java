package be.signaalhuis.command.meldpunt;

import static be.signaalhuis.command.meldpunt.AReport.ground;
import static be.signaalhuis.command.meldpunt.AReport.inGenk;
import static be.signaalhuis.command.meldpunt.Asked.toCorrect;
import static be.signaalhuis.command.meldpunt.Asked.toWithdraw;
import static be.signaalhuis.command.meldpunt.Told.corrected;
import static be.signaalhuis.command.meldpunt.Told.registered;
import static be.signaalhuis.command.meldpunt.Told.withdrawn;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the desk puts something right, and how a report is taken back. */
class CorrectingAReportTest {

    private final FixtureConfiguration<DiscriminationReport> fixture = ReportFixture.ofAReport();

    @Test
    void canCorrectAReportWithAReason() {
        fixture.given(registered(inGenk()))
                .when(toCorrect(0, Asked.mainGround(ground("HUIDSKLEUR"))), AS_GENK)
                .expectEvents(corrected(inGenk().about("HUIDSKLEUR"), Asked.REASON));
    }

    @Test
    void cannotCorrectAReportWithoutReason() {
        refuses(toCorrect(0, null, Asked.mainGround(ground("HUIDSKLEUR"))), "reason", "required");
    }

    @Test
    void cannotCorrectAReportForABlankOrEndlessReason() {
        refuses(toCorrect(0, " ", Asked.nothing()), "reason", "blank");
        refuses(toCorrect(0, "r".repeat(4_001), Asked.nothing()), "reason", "tooLong");
    }

    @Test
    void cannotCorrectAReportIntoSomethingWrong() {
        refuses(toCorrect(0, Asked.domain(Code.of("BESTAAT_NIET"))), "domain", "codeUnknown");
        refuses(toCorrect(0, Asked.domain(null)), "domain", "required");
        refuses(toCorrect(0, Asked.mainGround(null)), "mainGround", "required");
        refuses(toCorrect(0, Asked.additionalGrounds(ground("AFKOMST"))), "additionalGrounds[0].code", "groundTwice");
    }

    @Test
    void cannotMoveAReportOutOfItsNeighbourhoodUnnoticed() {
        fixture.given(registered(inGenk().at("71016W26", null)))
                .when(toCorrect(0, Asked.municipality("71067")), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("facts.area", "areaElsewhere"));
    }

    @Test
    void aCorrectionThatChangesNothingIsNoNews() {
        fixture.given(registered(inGenk().telling("voorbeeldtekst")))
                .when(toCorrect(0, Asked.description("voorbeeldtekst")), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void aCorrectionIsMeasuredAgainstTheReportAsItStands() {
        fixture.given(registered(inGenk()), corrected(inGenk().about("TAAL"), "voorbeeldreden"))
                .when(toCorrect(1, Asked.mainGround(ground("AFKOMST"))), AS_GENK)
                .expectEvents(corrected(inGenk(), Asked.REASON));
    }

    @Test
    void aTextThatIsNotCorrectedKeepsItsKeyAndIsNotOpened() {
        var envelope = Sealed.<String>envelope(UUID.randomUUID(), "Y2lwaGVydGV4dA==", (key, ciphertext) -> {
            throw new AssertionError("nobody needs to read this");
        });
        fixture.given(Told.registered(inGenk().telling(envelope)))
                .when(toCorrect(0, Asked.mainGround(ground("TAAL"))), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(
                        Matchers.exactSequenceOf(Matchers.matches(event -> ((DiscriminationReportCorrected) event)
                                        .content()
                                        .facts()
                                        .description()
                                == envelope))));
    }

    @Test
    void aTextThatIsSentAgainUnchangedKeepsItsKey() {
        var before = Fresh.seal("voorbeeldtekst");
        var again = new Change<>(Fresh.seal("voorbeeldtekst"));
        assertThat(Change.apply(again, before)).isSameAs(before);
        assertThat(Change.apply(new Change<>(Fresh.seal("andere tekst")), before))
                .isNotSameAs(before);
    }

    @Test
    void aShreddedTextDiffersFromEveryText() {
        var shredded = Sealed.<String>envelope(UUID.randomUUID(), "Y2lwaGVydGV4dA==", (kid, ct) -> Optional.empty());
        assertThat(shredded).isNotEqualTo(Fresh.seal("voorbeeldtekst"));
    }

    @Test
    void sealedTextsAreEqualUnderWhateverKey() {
        assertThat(Fresh.seal("voorbeeldtekst"))
                .isEqualTo(Fresh.seal("voorbeeldtekst"))
                .isNotEqualTo(Fresh.seal("andere tekst"));
    }

    @Test
    void aReportCorrectedOutOfTheAreaStaysWithItsDeskAndIsMarked() {
        fixture.given(registered(inGenk()))
                .when(toCorrect(0, Asked.municipality("71004")), AS_GENK)
                .expectEvents(new DiscriminationReportCorrected(
                        Told.REPORT,
                        Fresh.seal(Asked.REASON),
                        true,
                        AReport.in("71004").content(),
                        Told.LISTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOOR_MELDER", "FOUTIEF_GEREGISTREERD", "DUBBEL_GEREGISTREERD"})
    void canWithdrawAReportForACauseOnTheList(String cause) {
        fixture.given(registered(inGenk()))
                .when(toWithdraw(0, AReport.TODAY, cause), AS_GENK)
                .expectEvents(withdrawn(AReport.TODAY, cause));
    }

    @Test
    void cannotWithdrawAReportForAnotherCause() {
        refuses(toWithdraw(0, AReport.TODAY, "GEEN_ZIN"), "cause", "codeUnknown");
    }

    @Test
    void cannotWithdrawAReportWithoutReason() {
        refuses(toWithdraw(0, AReport.TODAY, "DOOR_MELDER", null), "reason", "required");
    }

    @Test
    void cannotWithdrawAReportBeforeItCameOrInTheFuture() {
        refuses(toWithdraw(0, LocalDate.of(2026, 3, 1), "DOOR_MELDER"), "withdrawnOn", "dateBefore");
        refuses(toWithdraw(0, AReport.TODAY.plusDays(1), "DOOR_MELDER"), "withdrawnOn", "dateInFuture");
    }

    @Test
    void nothingFollowsAWithdrawal() {
        var day = AReport.TODAY;
        for (var command : new Object[] {
            toCorrect(1, Asked.nothing()),
            Asked.toClose(1, day, "ADVIES"),
            Asked.toReopen(1, day),
            toWithdraw(1, day, "DOOR_MELDER")
        }) {
            ReportFixture.ofAReport()
                    .given(registered(inGenk()), withdrawn(day, "DOOR_MELDER"))
                    .when(command, AS_GENK)
                    .expectNoEvents()
                    .expectException(conflict("reportWithdrawn"));
        }
    }

    private static void refuses(Object command, String field, String code) {
        ReportFixture.ofAReport()
                .given(registered(inGenk()))
                .when(command, AS_GENK)
                .expectNoEvents()
                .expectException(badInput(field, code));
    }
}
