package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.eventstore.actor.Actors;
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

/** Opportunity structures over HTTP; codes only in the question, so that it may stand in a URL. */
@RestController
@Tag(name = "gebiedsscan")
class StructureController {

    private final Structures structures;

    StructureController(Structures structures) {
        this.structures = structures;
    }

    @Operation(operationId = "opportunityStructures", summary = "Opportunity structures, and how many by year")
    @GetMapping(path = "/v1/gebiedsscan/opportunity-structures", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StructureList> list(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String kind,
            @Parameter(description = "open or removed; both when absent") @RequestParam(required = false) String state,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var page = new StructureQuestion(area, kind, null, asKnownOn).page(state, limit, cursor);
        var municipality = Actors.current().municipality().value();
        return structures
                .page(municipality, page, Asked.of(asKnownOn, consistencyToken, prefer))
                .asResponse();
    }

    @Operation(operationId = "opportunityStructure", summary = "One opportunity structure")
    @GetMapping(path = "/v1/gebiedsscan/opportunity-structures/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StructureItem> one(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var answer = structures.one(Actors.current().municipality().value(), id, asked);
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
