package be.signaalhuis.query.audit.trail;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.audit.trail.TrailCheck.TrailAsked;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events of the reader's municipality over HTTP. */
@RestController
@Tag(name = "audit")
class TrailController {

    static final String PATH = "/v1/audit/events";

    private final Trail trail;

    TrailController(Trail trail) {
        this.trail = trail;
    }

    @Operation(operationId = "auditEvents", summary = "Every event, without what it says, page by page")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TrailPage> list(
            @RequestParam(required = false) String stream,
            @RequestParam(required = false) String actor,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String purpose,
            @Parameter(description = "first day on which they were recorded") @RequestParam(required = false)
                    String from,
            @Parameter(description = "last day on which they were recorded") @RequestParam(required = false)
                    String until,
            @Parameter(description = "next or previous of another page") @RequestParam(required = false) String after,
            @Parameter(description = "asc (oldest first, as when absent) or desc") @RequestParam(required = false)
                    String order,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var words = new TrailAsked(stream, actor, type, purpose, from, until, after, order, limit);
        return trail.page(Actors.current().municipality(), asked, TrailCheck.of(words))
                .asResponse();
    }

    @Operation(operationId = "auditEventTypes", summary = "The types of events that there are")
    @GetMapping(path = "/v1/audit/event-types", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EventTypes> types(
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return trail.types(Actors.current().municipality(), asked).asResponse();
    }
}
