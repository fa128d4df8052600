package be.signaalhuis.command.imports;

import be.signaalhuis.command.sending.RepeatableRequest;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts files in line, sealed; each becomes a task. */
@Component
class ImportQueue {

    private final ImportTasks tasks;
    private final ImportWorker worker;
    private final Seals seals;
    private final RepeatableRequest repeatable;

    ImportQueue(ImportTasks tasks, ImportWorker worker, Seals seals, RepeatableRequest repeatable) {
        this.tasks = tasks;
        this.worker = worker;
        this.seals = seals;
        this.repeatable = repeatable;
    }

    UUID add(Actor sender, String kind, boolean dryRun, byte[] file) {
        var id = TimeOrderedIdentifiers.next();
        tasks.add(task(id, sender, kind, dryRun, file), null, null);
        worker.wake();
        return id;
    }

    /** The same key and file by the same sender is the same task; another file is refused. */
    UUID addOnce(Actor sender, String kind, boolean dryRun, byte[] file, String key) {
        var request = repeatable.of(key, sender, "/v1/imports/" + kind + "?" + dryRun, file);
        var id = TimeOrderedIdentifiers.next();
        if (tasks.ofRequest(request.id()).isEmpty()
                && tasks.add(task(id, sender, kind, dryRun, file), request.id(), repeatable.seal(request))) {
            worker.wake();
            return id;
        }
        var known = tasks.ofRequest(request.id()).orElseThrow();
        repeatable.refuseUnlessSame(request, known.fingerprint());
        return known.id();
    }

    private ImportTask task(UUID id, Actor sender, String kind, boolean dryRun, byte[] file) {
        return new ImportTask(id, kind, dryRun, TaskState.QUEUED, sender, seals.seal(id, file), 0, 0, 0, 0, 0, 0);
    }
}
