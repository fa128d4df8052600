package be.signaalhuis.query.audit.looks;

import be.signaalhuis.eventstore.actor.Actors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks at what is sealed in a file, over HTTP. */
@RestController
@Tag(name = "audit")
class LooksController {

    private final Looks looks;

    LooksController(Looks looks) {
        this.looks = looks;
    }

    @Operation(
            operationId = "lookAtStream",
            summary = "The events of one file with what is sealed in them; who asked and why is written down first")
    @PostMapping(path = "/v1/audit/streams/{id}/looks", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LookAnswer> look(@PathVariable UUID id, @RequestBody LookRequest request) {
        var answer = looks.at(id, Actors.current(), LookCheck.of(request));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
