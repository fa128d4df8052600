package be.signaalhuis.query.rebuild;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Views rebuilt while they serve. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "views")
class RebuildController {

    private final Shadows shadows;
    private final RebuildTasks tasks;
    private final AskedRebuilds rebuilds;
    private final RebuildWorker worker;

    RebuildController(Shadows shadows, RebuildTasks tasks, AskedRebuilds rebuilds, RebuildWorker worker) {
        this.shadows = shadows;
        this.tasks = tasks;
        this.rebuilds = rebuilds;
        this.worker = worker;
    }

    /** @param compareOnly true to tell what would differ, and leave the live view as it is */
    record RebuildRequest(Boolean compareOnly) {}

    @PostMapping("/v1/processors/{view}/rebuilds")
    @Operation(
            operationId = "rebuildView",
            summary = "Rebuild a view from the log, compare it with the live one, and swap it in")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<TaskAnswer> rebuild(
            @PathVariable String view, @RequestBody(required = false) RebuildRequest request) {
        var rebuilt = shadows.view(view).orElseThrow(Refused::unknown);
        var compareOnly = request != null && Boolean.TRUE.equals(request.compareOnly());
        var id = TimeOrderedIdentifiers.next();
        var by = Actors.current().name();
        if (!tasks.add(id, view, Cause.REQUESTED, compareOnly, rebuilt.version(), by)) {
            throw Refused.conflict("rebuildRunning");
        }
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/v1/tasks/" + id))
                .body(rebuilds.find(id).orElseThrow());
    }
}
