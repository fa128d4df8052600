package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
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

/** What a file says of the family, and whether the client agrees, as calls. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegFiles {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegFiles(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/completion")
    @Operation(
            summary = "Record what a register did not tell of a file",
            description = "only once, of a file that was imported; nothing else happens on it before")
    ResponseEntity<OverlegReceipt> complete(
            @PathVariable UUID id,
            @RequestBody OverlegCompletionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(new OverlegCall(id, "completion", seen, key, body), body.toChange(calls.today()));
    }

    @PostMapping("/{id}/corrections")
    @Operation(
            summary = "Correct what a file says of the family, with a reason",
            description = "a correction that changes nothing is no error and no event")
    ResponseEntity<OverlegReceipt> correct(
            @PathVariable UUID id,
            @RequestBody OverlegCorrectionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(new OverlegCall(id, "corrections", seen, key, body), body.toChange(calls.today()));
    }

    @PostMapping("/{id}/consent")
    @Operation(summary = "Say that the client agrees again")
    ResponseEntity<OverlegReceipt> giveConsent(
            @PathVariable UUID id,
            @RequestBody ConsentAgainBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "consent", seen, key, body),
                new GiveConsent(body.on(), orClient(body.by()), calls.today()));
    }

    @PostMapping("/{id}/consent-withdrawal")
    @Operation(
            summary = "Say that the client agrees no more",
            description = "no new meetings and no further sharing from then on")
    ResponseEntity<OverlegReceipt> withdrawConsent(
            @PathVariable UUID id,
            @RequestBody ConsentWithdrawalBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "consent-withdrawal", seen, key, body),
                new WithdrawConsent(
                        calls.orToday(body.withdrawnOn()),
                        orClient(body.by()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }

    private static Code orClient(Code by) {
        return by == null ? GivenConsent.BY_CLIENT : by;
    }
}
