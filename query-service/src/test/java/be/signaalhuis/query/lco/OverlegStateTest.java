package be.signaalhuis.query.lco;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementReopened;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.reminded;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.measured;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.moved;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.scoreCorrected;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.shared;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.completed;
import static be.signaalhuis.query.testing.Overlegs.consented;
import static be.signaalhuis.query.testing.Overlegs.coordinator;
import static be.signaalhuis.query.testing.Overlegs.imported;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.left;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Overlegs.pivot;
import static be.signaalhuis.query.testing.Overlegs.reopened;
import static be.signaalhuis.query.testing.Overlegs.resumed;
import static be.signaalhuis.query.testing.Overlegs.revealed;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverlegStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = DAY.plusMonths(1);

    private final UUID id = UUID.randomUUID();
    private final UUID part = UUID.randomUUID();

    @Test
    void whatARegisterToldIsCompletedLater() {
        var register = after(imported(id, "L001", true), held(id, part, DAY, "LCO_MET_CLIENT", true));
        assertThat(register.imported()).isTrue();
        assertThat(register.complete()).isFalse();
        assertThat(register.openedOn()).isEqualTo(DAY);
        assertThat(register.consent().state()).isEqualTo(ConsentStatus.NOT_RECORDED);
        var complete = OverlegState.after(register, completed(id, DAY.plusDays(9)));
        assertThat(complete.complete()).isTrue();
        assertThat(complete.consent().state()).isEqualTo(ConsentStatus.GIVEN);
        assertThat(complete.family().withChildren()).isTrue();
        assertThat(complete.openedOn()).isEqualTo(DAY);
    }

    @Test
    void pausesGoesOnClosesAndBeginsAgain() {
        assertThat(after(opened(id, DAY), paused(id, DAY)).course().status()).isEqualTo(OverlegStatus.PAUSED);
        assertThat(after(opened(id, DAY), paused(id, DAY), resumed(id, DAY)).course())
                .isEqualTo(OverlegCourse.OPEN);
        assertThat(after(opened(id, DAY), closed(id, DUE)).course().closedOn()).isEqualTo(DUE);
        assertThat(after(opened(id, DAY), closed(id, DUE), reopened(id, DUE)).course())
                .isEqualTo(OverlegCourse.OPEN);
    }

    @Test
    void consentThatWasTakenBackCanBeGivenAgain() {
        var without = after(opened(id, DAY), withdrawn(id, DUE));
        assertThat(without.consent().isWithdrawn()).isTrue();
        assertThat(without.consent().on()).isEqualTo(DAY);
        var again = OverlegState.after(without, consented(id, DUE.plusDays(1)));
        assertThat(again.consent().isWithdrawn()).isFalse();
        assertThat(again.consent().withdrawnOn()).isNull();
    }

    @Test
    void whoLeavesTheTableIsNeitherCoordinatorNorPivotAnyMore() {
        var state = after(
                opened(id, DAY),
                joined(id, part, "HULPVERLENER", "Els", "els", DAY),
                coordinator(id, part, DAY),
                pivot(id, part, DAY));
        assertThat(state.participants().coordinator()).isNotNull();
        assertThat(state.participants().thereAs("els")).isPresent();
        var gone = OverlegState.after(state, left(id, part, DUE)).participants();
        assertThat(gone.coordinator()).isNull();
        assertThat(gone.pivot()).isNull();
        assertThat(gone.thereAs("els")).isEmpty();
        assertThat(gone.all()).hasSize(1);
    }

    @Test
    void aPlannedMeetingIsHeldOnTheDayItReallyWas() {
        var state = after(
                opened(id, DAY),
                planned(id, part, DAY, LocalTime.of(14, 30)),
                moved(id, part, DUE, LocalTime.of(9, 0)),
                held(id, part, DUE.plusDays(1), "LCO_MET_CLIENT", true));
        var meeting = meeting(state);
        assertThat(meeting.plan().on()).isEqualTo(DUE);
        assertThat(meeting.on()).isEqualTo(DUE.plusDays(1));
        assertThat(state.meetings().planned()).isEmpty();
    }

    @Test
    void aReportThatIsWrittenAgainWasNotSharedYet() {
        var shared = after(
                opened(id, DAY),
                held(id, part, DAY, "LCO_MET_CLIENT", true),
                written(id, part),
                shared(id, part, DUE, true));
        assertThat(meeting(shared).account().sharedWithParticipants()).isTrue();
        var again = meeting(OverlegState.after(shared, written(id, part))).account();
        assertThat(again.sharedOn()).isNull();
        assertThat(again.sharedWithParticipants()).isFalse();
    }

    @Test
    void strengthsGrowFromTheFirstScoreToTheLatestOverTwoDaysAtLeast() {
        var state = after(
                opened(id, DAY),
                measured(id, DUE, "INKOMEN", 4),
                measured(id, DAY, "INKOMEN", 2),
                measured(id, DAY, "TAAL", 1),
                measured(id, DAY, "GEZONDHEID", 3),
                measured(id, DUE, "GEZONDHEID", 3));
        var strengths = state.strengths();
        assertThat(strengths.all().stream().map(Strength::growth)).containsExactly(0, 2, null);
        assertThat(strengths.grown()).isEqualTo(1);
        assertThat(strengths.until(DAY).grown()).isZero();
        var corrected = OverlegState.after(state, scoreCorrected(id, DUE, "INKOMEN", 1));
        assertThat(corrected.strengths().grown()).isZero();
        assertThat(corrected.strengths().all().get(1).scores()).hasSize(2);
    }

    @Test
    void anAgreementIsOverdueTheDayAfterItsDayUntilItGetsALaterOne() {
        var state = after(opened(id, DAY), made(id, part, "bellen", CLIENT, DAY, DUE, null), reminded(id, part, DUE));
        assertThat(agreement(state).isOverdue(DUE)).isFalse();
        assertThat(agreement(state).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(agreement(state).reminded()).isTrue();
        var later = agreement(OverlegState.after(state, renewed(id, part, DUE, DUE.plusDays(7))));
        assertThat(later.isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(later.reminded()).isFalse();
        assertThat(later.renewals()).isEqualTo(1);
        assertThat(later.firstDue()).isEqualTo(DUE);
    }

    @Test
    void anAgreementIsOnTimeWhenItWasDoneByItsFirstDay() {
        var made = after(opened(id, DAY), made(id, part, "bellen", CLIENT, DAY, DUE, null));
        assertThat(agreement(OverlegState.after(made, agreementDone(id, part, DUE)))
                        .isOnTime())
                .isTrue();
        var late = OverlegState.after(made, agreementDone(id, part, DUE.plusDays(1)));
        assertThat(agreement(late).isOnTime()).isFalse();
        var open = agreement(OverlegState.after(late, agreementReopened(id, part, DUE)));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.endedOn()).isNull();
    }

    @Test
    void bottlenecksAreCounted() {
        assertThat(after(opened(id, DAY), revealed(id, DAY), revealed(id, DAY)).bottlenecksRevealed())
                .isEqualTo(2);
    }

    private static OverlegState after(OverlegEvent... events) {
        return OverlegState.of(List.of(events));
    }

    private OverlegMeeting meeting(OverlegState state) {
        return state.meetings().find(new MeetingId(part)).orElseThrow();
    }

    private Agreement agreement(OverlegState state) {
        return state.agreements().find(new AgreementId(part)).orElseThrow();
    }
}
