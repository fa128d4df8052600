package be.signaalhuis.command.lco.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineMomentsTest {

    private final DeadlineMoments moments =
            new DeadlineMoments(MovableClock.at("2026-10-01T10:00"), new DeadlineSettings(3));

    /** Summer time ends on 25 October 2026 and begins on 28 March 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-27, 2026-10-24T06:00:00Z",
        "2026-10-28, 2026-10-25T07:00:00Z",
        "2026-10-29, 2026-10-26T07:00:00Z",
        "2027-03-30, 2027-03-27T07:00:00Z",
        "2027-03-31, 2027-03-28T06:00:00Z",
        "2027-04-01, 2027-03-29T06:00:00Z"
    })
    void anAgreementIsRemindedOfThreeDaysAheadWhenTheDesksOpen(LocalDate due, Instant moment) {
        assertThat(moments.reminderOf(due)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-23, 2026-10-23T22:30:00Z",
        "2026-10-24, 2026-10-24T22:30:00Z",
        "2026-10-25, 2026-10-25T23:30:00Z",
        "2027-03-26, 2027-03-26T23:30:00Z",
        "2027-03-27, 2027-03-27T23:30:00Z",
        "2027-03-28, 2027-03-28T22:30:00Z"
    })
    void anAgreementIsOverdueHalfAnHourAfterItsDay(LocalDate due, Instant moment) {
        assertThat(moments.overdueAfter(due)).isEqualTo(moment);
    }
}
