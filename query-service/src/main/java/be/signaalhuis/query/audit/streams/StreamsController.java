package be.signaalhuis.query.audit.streams;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of one file over HTTP. */
@RestController
@Tag(name = "audit")
class StreamsController {

    private final Streams streams;

    StreamsController(Streams streams) {
        this.streams = streams;
    }

    @Operation(
            operationId = "auditStreamEvents",
            summary = "The events of one file in the form they were stored in, oldest first; people by pseudonyms")
    @GetMapping(path = "/v1/audit/streams/{id}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    StreamEvents events(
            @PathVariable UUID id,
            @Parameter(description = "next of the page before") @RequestParam(required = false) String after,
            @RequestParam(required = false) Integer limit) {
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        var behind = check.position("after", after);
        check.end();
        return streams.veiled(id, Actors.current().municipality(), behind == null ? -1 : behind, most);
    }
}
