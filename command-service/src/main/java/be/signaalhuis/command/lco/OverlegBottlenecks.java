package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a table met that stands in the way of more families, as a call. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegBottlenecks {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegBottlenecks(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/bottlenecks")
    @Operation(
            summary = "Tell who makes policy what stands in the way of more families than this one",
            description =
                    "400 namesTheFamily for words that lead back to the file; later a signal says it, with no way back")
    ResponseEntity<OverlegReceipt> reveal(
            @PathVariable UUID id,
            @RequestBody OverlegBottleneckBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "bottlenecks", seen, key, body),
                new RevealStructuralBottleneck(
                        Fresh.seal(body.summary()),
                        body.subtype(),
                        body.lifeDomain(),
                        body.policyDomain(),
                        calls.orToday(body.revealedOn()),
                        calls.today()));
    }
}
