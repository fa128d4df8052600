package be.signaalhuis.command.lco.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.command.testing.MovableClock;
import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.TestLog;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that happened or fell due while the service was down is missed, and nothing is told twice for that. */
@Apart
class DeadlinesAfterARestartTest {

    private static final Map<String, Object> OFTEN = Map.of("signaalhuis.tasks.look", "100ms");
    private static final LocalDate DUE = LocalDate.of(2025, 12, 10);

    private final MovableClock clock = MovableClock.at("2025-11-26T10:00");
    private final TestDatabase database = TestDatabase.fresh();
    private RunningCommandService node = start();
    private final TestLog log = new TestLog(node);

    private RunningCommandService start() {
        return RunningCommandService.on(database, OFTEN, clock);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whatFellDueWhileItWasDownIsTold() {
        var family = AFamily.with(log, DUE);
        until(() -> family.deadlines() == 2);
        node.close();

        clock.moveTo("2025-12-08T10:00");
        node = start();

        until(() -> family.reminders() == 1);
        assertThat(family.overdue()).isZero();
    }

    @Test
    void whatHappenedWhileNobodyReactedIsReactedTo() {
        processor().shutDown();
        var family = AFamily.with(log, DUE);
        node.close();
        assertThat(family.deadlines()).isZero();

        clock.moveTo("2025-12-11T10:00");
        node = start();

        until(() -> family.overdue() == 1);
        until(() -> family.deadlines() == 0);
        assertThat(family.reminders()).as("of a day that has passed").isZero();
    }

    @Test
    void aNodeThatDiesRightAfterTheEventCausesNoSecondOne() {
        var family = AFamily.with(log, DUE);
        until(() -> family.deadlines() == 2);
        var tasks = log.copyTasks();
        clock.moveTo("2025-12-08T10:00");
        until(() -> family.reminders() == 1);
        node.close();

        log.putBackAsLeftByADeadNode(tasks);
        node = start();
        until(() -> family.deadlines() == 1);

        assertThat(family.reminders()).isEqualTo(1);
    }

    @Test
    void aLostTableOfTasksIsFilledAgainFromTheLog() {
        var told = AFamily.with(log, DUE);
        until(() -> told.deadlines() == 2);
        clock.moveTo("2025-12-08T10:00");
        until(() -> told.reminders() == 1);
        var waiting = AFamily.with(log, DUE.plusDays(20));
        until(() -> waiting.deadlines() == 2);
        node.close();

        log.loseTasks();
        node = start();
        until(() -> waiting.deadlines() == 2 && told.deadlines() == 1);
        assertThat(told.reminders()).isEqualTo(1);

        clock.moveTo("2025-12-31T10:00");
        until(() -> waiting.overdue() == 1 && told.overdue() == 1);
    }

    private StreamingEventProcessor processor() {
        return node.context()
                .getBean(EventProcessingConfiguration.class)
                .eventProcessor(Reaction.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition::getAsBoolean);
    }
}
