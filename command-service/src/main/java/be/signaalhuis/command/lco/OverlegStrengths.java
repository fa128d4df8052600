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

/** How strong the family stands, scored together, as calls. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegStrengths {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegStrengths(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/strengths")
    @Operation(
            summary = "Score together how strong the family stands in a life domain",
            description = "409 alreadyMeasured for another score of the same day and life domain")
    ResponseEntity<OverlegReceipt> measure(
            @PathVariable UUID id,
            @RequestBody StrengthBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "strengths", seen, key, body),
                new MeasureStrength(body.measuredOn(), body.lifeDomain(), body.score(), calls.today()));
    }

    @PostMapping("/{id}/strengths/corrections")
    @Operation(
            summary = "Put right a score that was written down wrongly, with a reason",
            description = "a correction that changes nothing is no error and no event")
    ResponseEntity<OverlegReceipt> correct(
            @PathVariable UUID id,
            @RequestBody StrengthCorrectionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "strengths/corrections", seen, key, body),
                new CorrectStrength(
                        body.measuredOn(), body.lifeDomain(), body.score(), Fresh.seal(body.reason()), calls.today()));
    }
}
