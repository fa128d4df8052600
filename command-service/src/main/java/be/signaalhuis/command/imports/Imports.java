package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.http.Problems;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.eventstore.sealing.Seals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers as files: send one, ask how far it is, stop it. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "registers as files, and the tasks that take them")
class Imports {

    private static final int MOST_ERRORS_SHOWN = 10_000;

    private final ImportTasks tasks;
    private final ImportQueue queue;
    private final Seals seals;
    private final EventLog log;
    private final Problems texts;
    private final List<String> kinds;

    Imports(ImportTasks tasks, ImportQueue queue, Seals seals, EventLog log, Problems texts, List<ImportKind> kinds) {
        this.tasks = tasks;
        this.queue = queue;
        this.seals = seals;
        this.log = log;
        this.texts = texts;
        this.kinds = kinds.stream().map(ImportKind::name).toList();
    }

    /** Takes a file: 202 with the address of its task. {@code dryRun=true} tells the same and writes nothing. */
    @PostMapping(path = "/v1/imports/{kind}", consumes = "text/csv")
    @Operation(
            summary = "Take a register as a CSV file",
            description = "good rows are taken, bad rows are named and skipped; safe to send twice")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<TaskAnswer> take(
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] file,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale reader) {
        if (!kinds.contains(kind)) {
            throw Refused.unknown();
        }
        var content = file == null ? new byte[0] : file;
        var sender = Actors.current();
        var id = key == null
                ? queue.add(sender, kind, dryRun, content)
                : queue.addOnce(sender, kind, dryRun, content, key);
        var accepted = ResponseEntity.accepted().location(URI.create("/v1/tasks/" + id));
        return answer(accepted, tasks.find(id).orElseThrow(), reader);
    }

    @GetMapping("/v1/tasks/{id}")
    @Operation(summary = "How far a task is, and what was wrong with which row")
    ResponseEntity<TaskAnswer> task(@PathVariable UUID id, Locale reader) {
        return answer(ResponseEntity.ok(), visible(id), reader);
    }

    @PostMapping("/v1/tasks/{id}/cancellation")
    @Operation(summary = "Stop a task; rows taken so far stay taken")
    ResponseEntity<TaskAnswer> cancel(@PathVariable UUID id, Locale reader) {
        visible(id);
        if (tasks.end(id, TaskState.CANCELLED)) {
            seals.shred(id);
        }
        return answer(ResponseEntity.ok(), visible(id), reader);
    }

    /** A task shows itself to the desk that sent it and to administrators. */
    private ImportTask visible(UUID id) {
        return tasks.find(id).filter(task -> maySee(Actors.current(), task)).orElseThrow(Refused::unknown);
    }

    private static boolean maySee(Actor reader, ImportTask task) {
        return reader.role() == Role.ADMIN
                || reader.role() == task.actor().role()
                        && reader.municipality().equals(task.actor().municipality());
    }

    /** Once it has ended, with a token that leads to all it took. The log may have gone on since: that is no harm. */
    private ResponseEntity<TaskAnswer> answer(ResponseEntity.BodyBuilder answer, ImportTask task, Locale reader) {
        if (task.state().isEnded() && !task.dryRun()) {
            answer.header("Consistency-Token", Long.toString(log.head()));
        }
        return answer.body(told(task, reader));
    }

    private TaskAnswer told(ImportTask task, Locale reader) {
        var errors = tasks.errors(task.id(), MOST_ERRORS_SHOWN).stream()
                .map(error -> new TaskAnswer.RowError(
                        error.row(), error.field(), error.code(), texts.text(error.toIssue(), reader)))
                .toList();
        return new TaskAnswer(
                task.id(),
                task.kind(),
                task.state(),
                task.dryRun(),
                task.rows(),
                task.rowsDone(),
                task.accepted(),
                task.unchanged(),
                task.rejected(),
                errors);
    }
}
