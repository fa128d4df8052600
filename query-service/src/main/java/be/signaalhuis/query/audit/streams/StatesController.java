package be.signaalhuis.query.audit.streams;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.audit.streams.States.StateAsked;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The states of one file over HTTP. */
@RestController
@Tag(name = "audit")
class StatesController {

    private final States states;

    StatesController(States states) {
        this.states = states;
    }

    @Operation(
            operationId = "auditStreamState",
            summary = "What every view said about a file after one of its events, counted from 0")
    @GetMapping(path = "/v1/audit/streams/{id}/states/{n}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StreamState> state(
            @PathVariable UUID id,
            @PathVariable String n,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(null, null, prefer);
        return states.after(id, Actors.current().municipality(), new StateAsked("path", "n", n), asked)
                .asResponse();
    }

    @Operation(
            operationId = "auditStreamComparison",
            summary = "What differs between the states of a file after two of its events")
    @GetMapping(path = "/v1/audit/streams/{id}/comparison", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StateComparison> comparison(
            @PathVariable UUID id,
            @Parameter(description = "number of an event, from 0") @RequestParam(required = false) String from,
            @Parameter(description = "number of an event, from 0") @RequestParam(required = false) String to,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(null, null, prefer);
        var earlier = new StateAsked("query", "from", from);
        var later = new StateAsked("query", "to", to);
        return states.between(id, Actors.current().municipality(), earlier, later, asked)
                .asResponse();
    }
}
