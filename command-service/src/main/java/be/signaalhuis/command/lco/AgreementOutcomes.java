package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.lco.AgreementId;
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

/** What became of agreements, as calls of the coordinator and of the care partner who would do them. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class AgreementOutcomes {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    AgreementOutcomes(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/agreements/{agreement}/done")
    @Operation(
            summary = "Say that an agreement is done",
            description = "a care partner says it of their own agreements only")
    ResponseEntity<OverlegReceipt> finish(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestBody AgreementDoneBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "agreements/" + agreement + "/done", seen, key, body),
                new FinishAgreement(
                        new AgreementId(agreement),
                        calls.orToday(body.doneOn()),
                        Fresh.seal(body.note()),
                        calls.today()));
    }

    @PostMapping("/{id}/agreements/{agreement}/not-done")
    @Operation(
            summary = "Say that an agreement was not done and will not be, with a reason",
            description = "a care partner says it of their own agreements only")
    ResponseEntity<OverlegReceipt> findNotDone(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestBody AgreementNotDoneBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "agreements/" + agreement + "/not-done", seen, key, body),
                new FindAgreementNotDone(
                        new AgreementId(agreement),
                        calls.orToday(body.foundOn()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }
}
