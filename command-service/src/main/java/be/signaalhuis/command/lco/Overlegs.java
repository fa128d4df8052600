package be.signaalhuis.command.lco;

import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files of families, as they begin. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg", description = "the file of a family, its table, and what was agreed there")
class Overlegs {

    private static final String KEY = "Idempotency-Key";

    private final OverlegCalls calls;

    Overlegs(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping
    @Operation(
            summary = "Open the file of a family that agreed to meet",
            description = "409 alreadyRegistered when the municipality knows the external reference already")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> open(
            @RequestBody OverlegBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = Optional.ofNullable(body.externalReference())
                .map(known -> OverlegId.referredToAs(
                        known, Actors.current().municipality().value()))
                .orElseGet(() -> new OverlegId(TimeOrderedIdentifiers.next()));
        var command = new OpenLocalClientOverleg(
                id,
                body.externalReference(),
                body.openedOn(),
                body.toFamily(),
                OverlegConsentBody.toConsent(body.consent()),
                calls.today());
        return calls.open(id, key, body, command);
    }
}
