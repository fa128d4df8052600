package be.signaalhuis.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
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

    /** What is running has a lease, as of another node, that outlives the test. */
    private UUID sent(String state, String sender) {
        var id = TimeOrderedIdentifiers.next();
        service.database()
                .as("postgres")
                .sql(
                        "insert into command.import_task (id, kind, dry_run, state, actor, role, organisation, municipality,"
                                + " file, leased_until) values (?, 'discrimination-reports', false, ?, ?, 'intake',"
                                + " 'meldpunt-71016', '71016', ?, now() + interval '1 hour')")
                .params(
                        id,
                        state,
                        sender,
                        service.context().getBean(Seals.class).seal(id, new byte[] {1}))
                .update();
        return id;
    }

    private void awaitEnd(UUID task) {
        await().atMost(Duration.ofMinutes(1)).until(() -> state(task).isEnded());
    }

    private TaskState state(UUID task) {
        return tasks.find(task).orElseThrow().state();
    }
}
