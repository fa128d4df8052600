package be.signaalhuis.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file on which nothing ever succeeds is tried often, not for ever. */
class GivenUpImportTest {

    private final RunningCommandService service = RunningCommandService.shared();
    private final ImportTasks tasks = service.context().getBean(ImportTasks.class);

    @Test
    void givesUpAFileThatWasTriedTooOftenAndSaysSo() {
        var id = LeftTasks.stored(service, "intake", "QUEUED", 30);
        var task = service.ended("intake", "/v1/tasks/" + id);
        assertThat(task.json().get("state").asString()).isEqualTo("FAILED");
        assertThat(task.json().at("/errors/0/code").asString()).isEqualTo("givenUp");
    }

    @Test
    void countsAnAttemptUntilABatchSucceeds() {
        var id = LeftTasks.stored(service, "intake", "RUNNING", 7);
        assertThat(tasks.record(progress(id, 0), List.of())).isTrue();
        assertThat(tasks.find(id).orElseThrow().attempts()).isEqualTo(7);
        assertThat(tasks.record(progress(id, 100), List.of())).isTrue();
        assertThat(tasks.find(id).orElseThrow().attempts()).isZero();
        tasks.end(id, TaskState.DONE);
    }

    private static ImportTask progress(UUID id, int done) {
        var actor = new Actor("intake", Role.INTAKE, "meldpunt-71016", be.signaalhuis.events.codes.Code.of("71016"));
        return new ImportTask(
                id, "discrimination-reports", false, TaskState.RUNNING, actor, null, 200, done, done, 0, 0, 0);
    }
}
