package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.signals.SignalReader;
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

/** The bottlenecks over HTTP: the list, the yearly list of those tackled (plan 000, OD 2.3), the file of each. */
@RestController
@Tag(name = "signals")
class BottlenecksController {

    private final Bottlenecks bottlenecks;
    private final BottleneckFiles files;

    BottlenecksController(Bottlenecks bottlenecks, BottleneckFiles files) {
        this.bottlenecks = bottlenecks;
        this.files = files;
    }

    @Operation(operationId = "bottlenecks", summary = "Bottlenecks, the last formed first, page by page")
    @GetMapping(path = "/v1/bottlenecks", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BottleneckPage> list(
            @Parameter(description = "open or tackled; both when absent") @RequestParam(required = false) String state,
            @Parameter(description = "in which they were tackled; of open ones in which they were formed")
                    @RequestParam(required = false)
                    String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var question = BottleneckCheck.of(new BottleneckQuestion(state, year, asKnownOn), limit, cursor);
        var municipality = Actors.current().municipality();
        return bottlenecks
                .page(municipality, Asked.of(asKnownOn, consistencyToken, prefer), question)
                .asResponse();
    }

    @Operation(operationId = "bottleneckFile", summary = "The whole file of one bottleneck, with its timeline")
    @GetMapping(path = "/v1/bottlenecks/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BottleneckFile> file(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var reader = SignalReader.of(Actors.current());
        var answer = files.of(id, reader, Asked.of(asKnownOn, consistencyToken, prefer));
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
