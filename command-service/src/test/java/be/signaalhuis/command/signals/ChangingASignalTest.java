package be.signaalhuis.command.signals;

import static be.signaalhuis.command.signals.ASignal.ofNuisance;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can and cannot be done with a signal once it was logged. */
class ChangingASignalTest {

    private static final Sealed<String> REASON = Fresh.seal("voorbeeldreden");
    private static final LocalDate TODAY = ASignal.TODAY;
    private static final Wall OF_GENK = new Wall(ASignal.GENK, Who.DESK);

    private final SignalFixture fixture = new SignalFixture();

    @Nested
    class Correcting {

        @Test
        void canMoveASignalToAnotherNeighbourhood() {
            corrects(ofNuisance(), area("71016W27"), ofNuisance().in("71016W27"));
        }

        @Test
        void canSayAnotherDay() {
            var day = LocalDate.of(2026, 2, 1);
            corrects(ofNuisance(), observed(Observed.on(day)), ofNuisance().on(day));
        }

        @Test
        void canTakeAwayAWordThatNamesAFaith() {
            corrects(
                    ofNuisance().telling(null, "moslimjongeren op het plein"),
                    summary(Fresh.seal("jongeren op het plein")),
                    ofNuisance().telling(null, "jongeren op het plein"));
        }

        @Test
        void canEmptyTheSummary() {
            corrects(ofNuisance().telling(null, "weg ermee"), summary(null), ofNuisance());
        }

        @Test
        void changingNothingIsNoEvent() {
            given(ofNuisance())
                    .when(toCorrect(0, REASON, area("71016W26")), Who.OFFICER)
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void cannotCorrectWithoutAReason() {
            given(ofNuisance())
                    .when(toCorrect(0, null, area("71016W27")), Who.OFFICER)
                    .expectException(badInput("reason", "required"));
        }

        @Test
        void cannotMakeAnotherThemeOfIt() {
            given(ofNuisance())
                    .when(toCorrect(0, REASON, subtype("TAAL")), Who.OFFICER)
                    .expectException(badInput("subtype", "subtypeOfOtherTheme"));
        }

        @Test
        void cannotMoveItToAnotherMunicipality() {
            given(ofNuisance())
                    .when(toCorrect(0, REASON, area("71002")), Who.OFFICER)
                    .expectException(badInput("area", "areaElsewhere"));
        }

        @Test
        void cannotCorrectWhatSomebodyChangedMeanwhile() {
            given(ofNuisance(), new SignalReviewed(ASignal.ID, TODAY, null))
                    .when(toCorrect(0, REASON, area("71016W27")), Who.OFFICER)
                    .expectException(stale(1));
        }

        private void corrects(ASignal before, SignalCorrection correction, ASignal after) {
            given(before)
                    .when(toCorrect(0, REASON, correction), Who.OFFICER)
                    .expectEvents(new SignalCorrected(ASignal.ID, REASON, after.content(), ASignal.LISTS));
        }
    }

    @Nested
    class RelyingOnIt {

        @Test
        void canRelyOnItMore() {
            var now = ofNuisance().from("WIJKMANAGER", "WAARGENOMEN").graded("A", "1", "H1");
            given(ofNuisance())
                    .when(
                            toRegrade(
                                    REASON,
                                    new Regrading(
                                            new Change<>(Code.of("WAARGENOMEN")),
                                            new Change<>(now.content().grading()),
                                            null)),
                            Who.OFFICER)
                    .expectEvents(regraded(now.content()));
        }

        @Test
        void canEmptyWhatTheThemeDoesNotNeed() {
            given(ofNuisance().graded("A", "1", "H1"))
                    .when(toRegrade(REASON, new Regrading(null, new Change<>(null), null)), Who.OFFICER)
                    .expectEvents(regraded(ofNuisance().content()));
        }

        @Test
        void cannotEmptyWhatTheThemeNeeds() {
            given(ASignal.of(Theme.SLUM_LANDLORD))
                    .when(toRegrade(REASON, new Regrading(null, new Change<>(null), null)), Who.OFFICER)
                    .expectException(badInput("grading", "required"));
        }

        @Test
        void cannotLetItGoFurtherThanItsHandlingAllows() {
            given(ofNuisance().shared("OPENBAAR"))
                    .when(
                            toRegrade(
                                    REASON,
                                    new Regrading(
                                            null,
                                            new Change<>(new Grading(Code.of("A"), Code.of("1"), Code.of("H3"))),
                                            null)),
                            Who.OFFICER)
                    .expectException(badInput("sharing", "sharingTooWide"));
        }

        @Test
        void changingNothingIsNoEvent() {
            given(ofNuisance())
                    .when(toRegrade(REASON, new Regrading(null, null, null)), Who.OFFICER)
                    .expectNoEvents();
        }

        @Test
        void cannotRegradeWithoutAReason() {
            given(ofNuisance())
                    .when(toRegrade(null, new Regrading(null, null, null)), Who.OFFICER)
                    .expectException(badInput("reason", "required"));
        }

        private SignalRegraded regraded(SignalContent now) {
            return new SignalRegraded(ASignal.ID, now.certainty(), now.grading(), now.sharing(), REASON, ASignal.LISTS);
        }
    }

    @Nested
    class Reviewing {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = "noemt een winkel")
        void canLetItStand(String note) {
            given(ofNuisance())
                    .when(new ReviewSignal(ASignal.ID, 0, Fresh.seal(note), TODAY), Who.ANALYST)
                    .expectEvents(new SignalReviewed(ASignal.ID, TODAY, Fresh.seal(note)));
        }

        @Test
        void cannotNoteNothing() {
            given(ofNuisance())
                    .when(new ReviewSignal(ASignal.ID, 0, Fresh.seal(" "), TODAY), Who.ANALYST)
                    .expectException(badInput("note", "blank"));
        }
    }

    @Nested
    class Merging {

        @Test
        void canGoUpIntoAnotherSignal() {
            fixture.with(ASignal.OTHER, new KnownSignal(OF_GENK, Sharing.CONSULTATION_TABLE, true));
            given(ofNuisance()).when(toMerge(0, ASignal.OTHER), Who.ANALYST).expectEvents(merged());
            assertThat(fixture.takenIn()).containsEntry(ASignal.OTHER, ASignal.ID);
        }

        @Test
        void cannotGoUpIntoItself() {
            fixture.with(ASignal.ID, new KnownSignal(OF_GENK, Sharing.CONSULTATION_TABLE, true));
            given(ofNuisance())
                    .when(toMerge(0, ASignal.ID), Who.ANALYST)
                    .expectException(badInput("into", "mergedIntoItself"));
        }

        @Test
        void cannotGoUpIntoASignalThatIsNotThere() {
            given(ofNuisance())
                    .when(toMerge(0, ASignal.OTHER), Who.ANALYST)
                    .expectException(badInput("into", "signalUnknown"));
        }

        @Test
        void cannotGoUpIntoASignalOfAnotherMunicipality() {
            fixture.with(
                    ASignal.OTHER,
                    new KnownSignal(new Wall(Code.of("71002"), Who.DESK), Sharing.CONSULTATION_TABLE, true));
            given(ofNuisance())
                    .when(toMerge(0, ASignal.OTHER), Who.ANALYST)
                    .expectException(badInput("into", "signalUnknown"));
        }

        @Test
        void cannotGoUpIntoASignalBehindTheWallOfAnotherService() {
            fixture.with(ASignal.OTHER, new KnownSignal(OF_GENK, Sharing.OWN_SERVICE, true));
            given(ofNuisance())
                    .when(toMerge(0, ASignal.OTHER), Who.ANALYST)
                    .expectException(badInput("into", "signalUnknown"));
        }

        @Test
        void cannotGoUpIntoASignalThatCountsNoMore() {
            fixture.with(ASignal.OTHER, new KnownSignal(OF_GENK, Sharing.CONSULTATION_TABLE, false));
            given(ofNuisance())
                    .when(toMerge(0, ASignal.OTHER), Who.ANALYST)
                    .expectException(badInput("into", "signalCountsNoMore"));
        }

        @Test
        void cannotGoUpIntoNothingForNoReason() {
            given(ofNuisance())
                    .when(new MergeSignal(ASignal.ID, 0, null, null), Who.ANALYST)
                    .expectException(badInput("reason", "required", "into", "required"));
        }

        @Test
        void mergingAgainIntoTheSameIsNoEvent() {
            given(ofNuisance(), merged())
                    .when(toMerge(1, ASignal.OTHER), Who.ANALYST)
                    .expectNoEvents();
        }
    }

    @Nested
    class Retracting {

        @Test
        void canTakeItBack() {
            given(ofNuisance())
                    .when(toRetract(0, TODAY, "ACHTERHAALD"), Who.ANALYST)
                    .expectEvents(retracted());
        }

        @Test
        void cannotTakeItBackBeforeItWasSeen() {
            given(ofNuisance())
                    .when(toRetract(0, LocalDate.of(2026, 3, 1), "ACHTERHAALD"), Who.ANALYST)
                    .expectException(badInput("retractedOn", "dateBefore"));
        }

        @Test
        void cannotTakeItBackWithoutACause() {
            given(ofNuisance())
                    .when(toRetract(0, TODAY, null), Who.ANALYST)
                    .expectException(badInput("cause", "required"));
            given(ofNuisance())
                    .when(toRetract(0, TODAY, "ZOMAAR"), Who.ANALYST)
                    .expectException(badInput("cause", "codeUnknown"));
        }
    }

    static Stream<Object> everythingButMergingAgain() {
        return Stream.of(
                toCorrect(1, REASON, area("71016W27")),
                toRegrade(1, REASON, new Regrading(null, null, new Change<>(Code.of("OPENBAAR")))),
                new ReviewSignal(ASignal.ID, 1, null, TODAY),
                toRetract(1, TODAY, "ACHTERHAALD"));
    }

    @ParameterizedTest
    @MethodSource("everythingButMergingAgain")
    void cannotChangeWhatWasMerged(Object command) {
        given(ofNuisance(), merged()).when(command, Who.ANALYST).expectException(conflict("signalMerged"));
    }

    @ParameterizedTest
    @MethodSource("everythingButMergingAgain")
    void cannotChangeWhatWasRetracted(Object command) {
        given(ofNuisance(), retracted()).when(command, Who.ANALYST).expectException(conflict("signalRetracted"));
    }

    private TestExecutor<Signal> given(ASignal signal, Object... since) {
        return fixture.logged(Who.OFFICER, signal.logged(), since);
    }

    private static CorrectSignal toCorrect(long version, Sealed<String> reason, SignalCorrection correction) {
        return new CorrectSignal(ASignal.ID, version, reason, correction, TODAY);
    }

    private static RegradeSignal toRegrade(Sealed<String> reason, Regrading regrading) {
        return toRegrade(0, reason, regrading);
    }

    private static RegradeSignal toRegrade(long version, Sealed<String> reason, Regrading regrading) {
        return new RegradeSignal(ASignal.ID, version, reason, regrading, TODAY);
    }

    private static MergeSignal toMerge(long version, SignalId into) {
        return new MergeSignal(ASignal.ID, version, into, REASON);
    }

    private static RetractSignal toRetract(long version, LocalDate day, String cause) {
        return new RetractSignal(ASignal.ID, version, day, ASignal.code(cause), REASON, TODAY);
    }

    private static SignalMerged merged() {
        return new SignalMerged(ASignal.ID, ASignal.OTHER, REASON);
    }

    private static SignalRetracted retracted() {
        return new SignalRetracted(ASignal.ID, TODAY, Code.of("ACHTERHAALD"), REASON, ASignal.LISTS);
    }

    private static SignalCorrection area(String area) {
        return new SignalCorrection(null, new Change<>(Code.of(area)), null, null, null, null, null, null);
    }

    private static SignalCorrection subtype(String subtype) {
        return new SignalCorrection(null, null, new Change<>(Code.of(subtype)), null, null, null, null, null);
    }

    private static SignalCorrection observed(Observed when) {
        return new SignalCorrection(when, null, null, null, null, null, null, null);
    }

    private static SignalCorrection summary(Sealed<String> summary) {
        return new SignalCorrection(null, null, null, null, null, null, null, new Change<>(summary));
    }
}
