package be.signaalhuis.query.gebiedsscan.controls;

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

/** Targeted controls over HTTP; codes only in the question, so that it may stand in a URL. */
@RestController
@Tag(name = "gebiedsscan")
class ControlController {

    private final Controls controls;

    ControlController(Controls controls) {
        this.controls = controls;
    }

    @Operation(operationId = "targetedControls", summary = "Controls planned from scans, and what came of them")
    @GetMapping(path = "/v1/gebiedsscan/targeted-controls", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ControlList> list(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) UUID scan,
            @Parameter(description = "planned or held; both when absent") @RequestParam(required = false) String state,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var page = new ControlQuestion(area, scan, null, asKnownOn).page(state, limit, cursor);
        var municipality = Actors.current().municipality().value();
        return controls.page(municipality, page, Asked.of(asKnownOn, consistencyToken, prefer))
                .asResponse();
    }

    @Operation(operationId = "targetedControl", summary = "One control planned from a scan, and what came of it")
    @GetMapping(path = "/v1/gebiedsscan/targeted-controls/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ControlItem> one(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var answer = controls.one(Actors.current().municipality().value(), id, asked);
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
