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

/** The steps of a file from its opening to its end, as calls. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegSteps {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegSteps(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/pause")
    @Operation(summary = "Ask nothing of the family for a while")
    ResponseEntity<OverlegReceipt> pause(
            @PathVariable UUID id,
            @RequestBody OverlegPauseBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "pause", seen, key, body),
                new PauseOverleg(
                        calls.orToday(body.pausedOn()), body.until(), Fresh.seal(body.reason()), calls.today()));
    }

    @PostMapping("/{id}/resumption")
    @Operation(summary = "Go on after a pause")
    ResponseEntity<OverlegReceipt> resume(
            @PathVariable UUID id,
            @RequestBody OverlegResumptionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "resumption", seen, key, body),
                new ResumeOverleg(calls.orToday(body.resumedOn()), calls.today()));
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Say that the client stops it", description = "what follows is closing, nothing else")
    ResponseEntity<OverlegReceipt> stop(
            @PathVariable UUID id,
            @RequestBody OverlegStopBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "stop", seen, key, body),
                new StopOverleg(calls.orToday(body.stoppedOn()), Fresh.seal(body.reason()), calls.today()));
    }

    @PostMapping("/{id}/closure")
    @Operation(summary = "Close a file", description = "closing again in the same way is no error and no event")
    ResponseEntity<OverlegReceipt> close(
            @PathVariable UUID id,
            @RequestBody OverlegClosureBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "closure", seen, key, body),
                new CloseLocalClientOverleg(
                        calls.orToday(body.closedOn()), body.cause(), Fresh.seal(body.reason()), calls.today()));
    }

    @PostMapping("/{id}/reopening")
    @Operation(
            summary = "Go on with a closed file, with a reason",
            description = "409 overlegStopped for a file that the client stopped")
    ResponseEntity<OverlegReceipt> reopen(
            @PathVariable UUID id,
            @RequestBody OverlegReopeningBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "reopening", seen, key, body),
                new ReopenLocalClientOverleg(
                        calls.orToday(body.reopenedOn()), Fresh.seal(body.reason()), calls.today()));
    }
}
