package be.signaalhuis.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.command.testing.RunningCommandService;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A register may need what an earlier one holds, as scores need their meetings: also when several nodes are at work. */
class InOrderOfSendingTest {

    private final RunningCommandService service = RunningCommandService.shared();
    private final ImportTasks tasks = service.context().getBean(ImportTasks.class);

    @Test
    void aFileWaitsForTheEarlierOnesOfItsSenderAndForNobodyElses() {
        var first = sent("RUNNING", "one-after-the-other");
        var second = sent("QUEUED", "one-after-the-other");
        awaitEnd(sent("QUEUED", "somebody-else"));
        assertThat(state(second)).isEqualTo(TaskState.QUEUED);
        tasks.end(first, TaskState.DONE);
        awaitEnd(second);
    }

    private UUID sent(String state, String sender) {
        return LeftTasks.stored(service, sender, state, 0);
    }

    private void awaitEnd(UUID task) {
        await().atMost(Duration.ofMinutes(1)).until(() -> state(task).isEnded());
    }

    private TaskState state(UUID task) {
        return tasks.find(task).orElseThrow().state();
    }
}
