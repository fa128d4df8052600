package be.signaalhuis.command.lco.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.command.testing.MovableClock;
import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.TestLog;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two nodes and one clock, which only goes forward: each test begins on the day where the one before it ended. */
@Apart
class AgreementDeadlinesTest {

    private static final Map<String, Object> OFTEN = Map.of("signaalhuis.tasks.look", "100ms");
    private static final MovableClock CLOCK = MovableClock.at("2026-10-20T10:00");
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static RunningCommandService here;
    private static RunningCommandService there;
    private static TestLog log;

    private final LocalDate today = LocalDate.now(CLOCK);
    private final LocalDate due = today.plusDays(8);

    @BeforeAll
    static void startTwo() {
        here = RunningCommandService.on(DATABASE, OFTEN, CLOCK);
        there = RunningCommandService.on(DATABASE, OFTEN, CLOCK);
        log = new TestLog(here);
    }

    @AfterAll
    static void stopBoth() {
        here.close();
        there.close();
    }

    /** The first one by the calendar crosses the end of summer time. */
    @Test
    void remindsOnceAndIsOverdueOnce() {
        var family = agreed();
        var earlier = AFamily.with(log, due.minusDays(1));
        until(() -> earlier.deadlines() == 2);

        CLOCK.moveTo(due.minusDays(3) + "T07:59");
        until(() -> earlier.reminders() == 1);
        assertThat(family.reminders()).isZero();

        CLOCK.moveTo(due.minusDays(3) + "T08:00");
        until(() -> family.deadlines() == 1);
        assertThat(family.reminders()).isEqualTo(1);

        CLOCK.moveTo(due.plusDays(1) + "T00:29");
        until(() -> earlier.overdue() == 1);
        assertThat(family.overdue()).isZero();

        CLOCK.moveTo(due.plusDays(1) + "T00:30");
        until(() -> family.deadlines() == 0);
        assertThat(family.overdue()).isEqualTo(1);
        assertThat(family.reminders()).isEqualTo(1);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of("done", (Function<AFamily, OverlegEvent>) AFamily::done),
                Arguments.of("not done", (Function<AFamily, OverlegEvent>) AFamily::notDone),
                Arguments.of("dropped", (Function<AFamily, OverlegEvent>) AFamily::dropped),
                Arguments.of("consent withdrawn", (Function<AFamily, OverlegEvent>) AFamily::withdrawn),
                Arguments.of("paused", (Function<AFamily, OverlegEvent>) AFamily::paused),
                Arguments.of("stopped", (Function<AFamily, OverlegEvent>) AFamily::stopped),
                Arguments.of("closed", (Function<AFamily, OverlegEvent>) AFamily::closed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void saysNothingOnce(String ended, Function<AFamily, OverlegEvent> end) {
        var family = agreed();
        family.append(end.apply(family));

        CLOCK.moveTo(due.plusDays(1) + "T00:30");
        until(() -> family.deadlines() == 0);

        assertThat(family.reminders()).isZero();
        assertThat(family.overdue()).isZero();
    }

    @Test
    void comesAgainForEachNewDayAndNotForTheOld() {
        var family = agreed();
        CLOCK.moveTo(due.minusDays(3) + "T08:00");
        until(() -> family.reminders() == 1);
        family.append(family.renewed(due.plusDays(10)));
        until(() -> family.deadlines() == 3);

        CLOCK.moveTo(due.plusDays(1) + "T00:30");
        until(() -> family.deadlines() == 2);
        assertThat(family.overdue()).isZero();

        CLOCK.moveTo(due.plusDays(11) + "T00:30");
        until(() -> family.deadlines() == 0);
        assertThat(family.overdue()).isEqualTo(1);
    }

    @Test
    void comesAgainWhenItTurnsOutNotToBeDone() {
        var family = agreed();
        family.append(family.done());
        CLOCK.moveTo(due.plusDays(1) + "T00:30");
        until(() -> family.deadlines() == 0);

        family.append(family.reopened());

        until(() -> family.overdue() == 1);
        until(() -> family.deadlines() == 0);
        assertThat(family.reminders()).as("of a day that has passed").isZero();
    }

    @Test
    void comesAgainWhenThePauseIsOverOrTheClientAgreesAgain() {
        var paused = agreed();
        paused.append(paused.paused());
        var withdrawn = agreed();
        withdrawn.append(withdrawn.withdrawn());
        CLOCK.moveTo(due + "T10:00");
        until(() -> paused.deadlines() == 1 && withdrawn.deadlines() == 1);
        assertThat(paused.reminders() + withdrawn.reminders()).isZero();

        paused.append(paused.resumed());
        withdrawn.append(withdrawn.givenAgain());

        until(() -> paused.reminders() == 1 && withdrawn.reminders() == 1);
    }

    private AFamily agreed() {
        var family = AFamily.with(log, due);
        until(() -> family.deadlines() == 2);
        return family;
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition::getAsBoolean);
    }
}
