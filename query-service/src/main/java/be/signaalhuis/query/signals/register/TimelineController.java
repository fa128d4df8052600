package be.signaalhuis.query.signals.register;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.signals.SignalReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was seen in an area, over HTTP. */
@RestController
@Tag(name = "gebiedsscan")
class TimelineController {

    private final Signals signals;

    TimelineController(Signals signals) {
        this.signals = signals;
    }

    @Operation(operationId = "areaTimeline", summary = "The signals of an area that count, by first day observed")
    @GetMapping(path = "/v1/gebiedsscan/areas/{area}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SignalPage> timeline(
            @PathVariable String area,
            @Parameter(description = "first day, ISO date") @RequestParam(required = false) String from,
            @Parameter(description = "last day, ISO date") @RequestParam(required = false) String until,
            @RequestParam(required = false) List<String> theme,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var reader = SignalReader.of(Actors.current());
        var question = SignalCheck.of(new TimelineQuestion(area, from, until, theme, asKnownOn), limit, cursor, reader);
        return signals.page(reader, Asked.of(asKnownOn, consistencyToken, prefer), question)
                .asResponse();
    }
}
