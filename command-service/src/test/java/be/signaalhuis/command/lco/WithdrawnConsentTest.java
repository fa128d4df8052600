package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CLIENT;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.Executor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Once the client agrees no more, each way in is closed; tried one by one, also the ways that are made after this test. */
class WithdrawnConsentTest {

    /** What was written down is put right and ended, and the client may agree again. */
    private static final Set<String> STAY_OPEN = Set.of(
            "CorrectLocalClientOverleg",
            "GiveConsent",
            "WithdrawConsent",
            "LetParticipantLeave",
            "StopOverleg",
            "CloseLocalClientOverleg",
            "ReopenLocalClientOverleg",
            "CompleteImportedOverleg",
            "CorrectMeeting",
            "CorrectStrength",
            "DropAgreement");

    /** Sent by nobody: they look for themselves, and find nothing to do. */
    private static final Set<String> BY_THE_CLOCK = Set.of("RemindOfAgreement", "MarkAgreementOverdue");

    /** Of a file whose register told nothing, only this goes on before it is completed. */
    private static final Set<String> BEFORE_COMPLETION = Set.of("CompleteImportedOverleg", "CorrectMeeting");

    static Stream<Class<?>> closedWays() {
        return AnyChange.kinds()
                .filter(kind -> !STAY_OPEN.contains(kind.getSimpleName()))
                .filter(kind -> !BY_THE_CLOCK.contains(kind.getSimpleName()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedWays")
    void nothingNewIsPossibleOnceTheClientAgreesNoMore(Class<?> way) {
        Tried.after(events(opened(), consentWithdrawn()), AnyChange.of(way)).isRefused(conflict("consentWithdrawn"));
    }

    static Stream<Class<?>> byTheClock() {
        return AnyChange.kinds().filter(kind -> BY_THE_CLOCK.contains(kind.getSimpleName()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byTheClock")
    void noDeadlineFallsOnceTheClientAgreesNoMore(Class<?> way) {
        Tried.after(events(opened(), agreed(), consentWithdrawn()), AnyChange.of(way))
                .isNoNews();
    }

    /** The agreement that any change is about, and due on the day of any change. */
    private static AgreementMade agreed() {
        return new AgreementMade(
                FILE,
                new AgreementId(AnOverleg.id(9)),
                text("bellen"),
                new Executor(CLIENT, null),
                Code.of("INKOMEN"),
                TODAY,
                DAY,
                null,
                LISTS);
    }

    static Stream<Class<?>> waysBeforeCompletion() {
        return AnyChange.kinds()
                .filter(kind -> !BEFORE_COMPLETION.contains(kind.getSimpleName()))
                .filter(kind -> !BY_THE_CLOCK.contains(kind.getSimpleName()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysBeforeCompletion")
    void nothingIsPossibleOnAnImportedFileBeforeItIsCompleted(Class<?> way) {
        Tried.after(events(imported()), AnyChange.of(way)).isRefused(conflict("consentNotRecorded"));
    }

    static Stream<Class<?>> waysAfterAStop() {
        return closedWays();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysAfterAStop")
    void closingAloneFollowsAStop(Class<?> way) {
        Tried.after(events(opened(), stopped()), AnyChange.of(way)).isRefused(conflict("overlegNotOpen"));
    }

    @Test
    void allWaysAreFound() {
        assertThat(AnyChange.kinds().map(Class::getSimpleName).collect(Collectors.toSet()))
                .contains("AddParticipant", "AppointPivot", "PauseOverleg", "StopOverleg")
                .hasSizeGreaterThan(12);
    }
}
