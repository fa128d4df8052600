package be.signaalhuis.query.tasks;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Any task by its id: each kind is asked that the reader may see. */
@RestController
@RequestMapping(path = "/v1/tasks/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "tasks")
class TaskController {

    private final List<Tasks> kinds;

    TaskController(List<Tasks> kinds) {
        this.kinds = kinds;
    }

    @GetMapping
    @Operation(operationId = "task", summary = "How far a task is, and what came of it")
    Object find(@PathVariable UUID id) {
        return readable().flatMap(kind -> kind.find(id).stream()).findFirst().orElseThrow(Refused::unknown);
    }

    @PostMapping("/cancellation")
    @Operation(operationId = "cancelTask", summary = "Stop a task; what it worked on stays as it was")
    Object cancel(@PathVariable UUID id) {
        if (readable().noneMatch(kind -> kind.cancel(id))) {
            throw Refused.unknown();
        }
        return find(id);
    }

    private Stream<Tasks> readable() {
        var role = Actors.current().role();
        return kinds.stream().filter(kind -> kind.readers().contains(role));
    }
}
