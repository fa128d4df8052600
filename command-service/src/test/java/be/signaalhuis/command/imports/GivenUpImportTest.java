package be.signaalhuis.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file on which nothing ever succeeds is tried often, not for ever. */
class GivenUpImportTest {

    private final RunningCommandService service = RunningCommandService.shared();
    private final ImportTasks tasks = service.context().getBean(ImportTasks.class);

    @Test
    void givesUpAFileThatWasTriedTooOftenAndSaysSo() {
        var id = stored("QUEUED", 30);
        var task = service.ended("intake", "/v1/tasks/" + id);
        assertThat(task.json().get("state").asString()).isEqualTo("FAILED");
        assertThat(task.json().at("/errors/0/code").asString()).isEqualTo("givenUp");
    }

    @Test
    void countsAnAttemptUntilABatchSucceeds() {
        var id = stored("RUNNING", 7);
        assertThat(tasks.record(progress(id, 0), List.of())).isTrue();
        assertThat(tasks.find(id).orElseThrow().attempts()).isEqualTo(7);
        assertThat(tasks.record(progress(id, 100), List.of())).isTrue();
        assertThat(tasks.find(id).orElseThrow().attempts()).isZero();
        tasks.end(id, TaskState.DONE);
    }

    /** A task as a node leaves it behind; one that is running has a lease that outlives the test. */
    private UUID stored(String state, int attempts) {
        var id = TimeOrderedIdentifiers.next();
        service.database()
                .as("postgres")
                .sql(
                        "insert into command.import_task (id, kind, dry_run, state, actor, role, organisation, municipality,"
                                + " file, attempts, leased_until) values (?, 'discrimination-reports', false, ?, 'intake',"
                                + " 'intake', 'meldpunt-71016', '71016', ?, ?, now() + interval '1 hour')")
                .params(id, state, service.context().getBean(Seals.class).seal(id, new byte[] {1}), attempts)
                .update();
        return id;
    }

    private static ImportTask progress(UUID id, int done) {
        var actor = new Actor("intake", Role.INTAKE, "meldpunt-71016", be.signaalhuis.events.codes.Code.of("71016"));
        return new ImportTask(
                id, "discrimination-reports", false, TaskState.RUNNING, actor, null, 200, done, done, 0, 0, 0);
    }
}
