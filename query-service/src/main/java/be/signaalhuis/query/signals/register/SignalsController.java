package be.signaalhuis.query.signals.register;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.signals.SignalReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The register of signals over HTTP; by POST, as every search. */
@RestController
@Tag(name = "signals")
class SignalsController {

    private final Signals signals;

    SignalsController(Signals signals) {
        this.signals = signals;
    }

    @Operation(operationId = "querySignals", summary = "Signals that the reader may know of, page by page")
    @PostMapping(path = "/v1/signals/query", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SignalPage> query(
            @RequestBody SignalQuery query,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var reader = SignalReader.of(Actors.current());
        var question = SignalCheck.of(query, reader);
        var asked = Asked.inBody(query.asKnownOn(), consistencyToken, prefer);
        return signals.page(reader, asked, question).asResponse();
    }
}
