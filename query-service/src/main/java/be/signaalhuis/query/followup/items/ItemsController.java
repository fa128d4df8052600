package be.signaalhuis.query.followup.items;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.signals.SignalReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Action points, agreements and recommendations over HTTP. */
@RestController
@Tag(name = "follow-up")
class ItemsController {

    private final Items items;

    ItemsController(Items items) {
        this.items = items;
    }

    @Operation(
            operationId = "followUpItems",
            summary = "Action points, agreements and recommendations, the last noted first, page by page")
    @GetMapping(path = "/v1/follow-up/items", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ItemPage> list(
            @Parameter(description = "open, overdue, done or dropped; all when absent") @RequestParam(required = false)
                    String state,
            @RequestParam(required = false) List<String> kind,
            @RequestParam(required = false) List<String> owner,
            @Parameter(description = "in which they were noted") @RequestParam(required = false) String year,
            @Parameter(description = "day against which they are overdue; today, or the day of asKnownOn, when absent")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var question = ItemCheck.of(new ItemQuestion(state, kind, owner, year, on, asKnownOn), limit, cursor);
        return items.page(SignalReader.of(Actors.current()), asked, question).asResponse();
    }

    @Operation(operationId = "followUpItem", summary = "One action point, agreement or recommendation")
    @GetMapping(path = "/v1/follow-up/items/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FollowUpShown> one(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var answer = items.one(id, SignalReader.of(Actors.current()), asked, AsOfDay.of(null, asKnownOn));
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
