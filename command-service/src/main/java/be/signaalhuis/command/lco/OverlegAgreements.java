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

/** Who does what by when, as calls of the coordinator. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegAgreements {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegAgreements(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/agreements")
    @Operation(
            summary = "Agree that somebody does something by a day",
            description = "executor: the id of a participant, CLIENT, or a role that exactly one at the table has")
    ResponseEntity<OverlegReceipt> make(
            @PathVariable UUID id,
            @RequestBody OverlegAgreementBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.make(
                new OverlegCall(id, "agreements", seen, key, body),
                newId -> body.toChange(newId, calls.orToday(body.madeOn()), calls.today()));
    }

    @PostMapping("/{id}/agreements/{agreement}/rewording")
    @Operation(
            summary = "Say better what was agreed, with a reason",
            description = "a rewording that changes nothing is no error and no event")
    ResponseEntity<OverlegReceipt> reword(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestBody AgreementRewordingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "agreements/" + agreement + "/rewording", seen, key, body),
                new RewordAgreement(
                        new AgreementId(agreement),
                        Fresh.seal(body.reason()),
                        Fresh.seal(body.text()),
                        body.executor(),
                        body.lifeDomain(),
                        calls.today()));
    }

    @PostMapping("/{id}/agreements/{agreement}/renewal")
    @Operation(summary = "Give an agreement a later day, with a reason")
    ResponseEntity<OverlegReceipt> renew(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestBody AgreementRenewalBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "agreements/" + agreement + "/renewal", seen, key, body),
                new RenewAgreement(new AgreementId(agreement), body.due(), Fresh.seal(body.reason()), calls.today()));
    }

    @PostMapping("/{id}/agreements/{agreement}/drop")
    @Operation(
            summary = "Say that an agreement is needed no more, with a reason",
            description = "also once consent is withdrawn")
    ResponseEntity<OverlegReceipt> drop(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestBody AgreementDropBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "agreements/" + agreement + "/drop", seen, key, body),
                new DropAgreement(
                        new AgreementId(agreement),
                        calls.orToday(body.droppedOn()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }

    @PostMapping("/{id}/agreements/{agreement}/reopening")
    @Operation(summary = "Say that an agreement is to be done after all, with a reason")
    ResponseEntity<OverlegReceipt> reopen(
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestBody AgreementReopeningBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "agreements/" + agreement + "/reopening", seen, key, body),
                new ReopenAgreement(new AgreementId(agreement), Fresh.seal(body.reason()), calls.today()));
    }
}
