package be.signaalhuis.query.signals.file;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.signals.SignalReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file of a signal over HTTP. */
@RestController
@Tag(name = "signals")
class SignalFileController {

    private final SignalFiles files;

    SignalFileController(SignalFiles files) {
        this.files = files;
    }

    @Operation(operationId = "signalFile", summary = "The whole file of one signal, with its timeline")
    @GetMapping(path = "/v1/signals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SignalFile> file(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var reader = SignalReader.of(Actors.current());
        var answer = files.of(id, reader, Asked.of(asKnownOn, consistencyToken, prefer));
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
