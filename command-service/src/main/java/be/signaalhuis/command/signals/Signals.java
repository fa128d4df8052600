package be.signaalhuis.command.signals;

import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a signal comes in, under one of nine themes. */
@RestController
@RequestMapping(path = "/v1/signals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Signals", description = "signals about places and phenomena, never about a person")
class Signals {

    static final String PATH = "/v1/signals";

    private final Commands commands;
    private final SecondLook secondLook;
    private final Clock clock;

    Signals(Commands commands, SecondLook secondLook, Clock deskClock) {
        this.commands = commands;
        this.secondLook = secondLook;
        this.clock = deskClock;
    }

    @PostMapping("/{theme}")
    @Operation(
            summary = "Log a signal of a theme",
            description = "themes: segregation, radicalisation, nuisance, child-poverty, slum-landlord, crime-enabling,"
                    + " intolerance, exploitation, policy-bottleneck. Radicalisation that the triage finds to be"
                    + " traditional religious practice is no signal: 200, retained false, and nothing of it is kept."
                    + " 409 alreadyRegistered when the municipality knows the external reference already")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SignalReceipt> log(
            @PathVariable String theme,
            @RequestBody SignalBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale reader) {
        var named = Theme.inPath(theme).orElseThrow(Refused::unknown);
        if (named != Theme.RADICALISATION && body.triage() != null) {
            throw Refused.input(Issue.body("triage", "fieldUnknown"));
        }
        if (Triage.TRADITIONAL.equals(body.triage())) {
            return letGo(key);
        }
        var id = idOf(body);
        var command = named.log(id, body.externalReference(), body.triage(), body.toContent(named.code()), today());
        var receipt = commands.create(id.value(), command, new Call(key, PATH + "/" + theme, body));
        return SignalReceipt.logged(receipt, PATH, secondLook.at(body.summary(), reader));
    }

    /** The body is not looked at any further: no reference makes the id, nothing of it the fingerprint. */
    private ResponseEntity<SignalReceipt> letGo(String key) {
        var id = new SignalId(TimeOrderedIdentifiers.next());
        var call = new Call(key, PATH + "/radicalisation", Map.of("triage", Triage.TRADITIONAL));
        var command = new DoNotRetainSignal(id, Triage.TRADITIONAL);
        return SignalReceipt.notRetained(commands.create(id.value(), command, call));
    }

    @PostMapping("/summary-check")
    @Operation(
            summary = "Ask which words of a summary name an origin or a faith",
            description = "words of our list, those that end in … standing for all that begin so; nothing is kept")
    SummaryWords checkSummary(@RequestBody SummaryBody body) {
        return new SummaryWords(GuardWords.in(body.summary()));
    }

    private static SignalId idOf(SignalBody body) {
        return Optional.ofNullable(body.externalReference())
                .map(known -> SignalId.referredToAs(
                        known, Actors.current().municipality().value()))
                .orElseGet(() -> new SignalId(TimeOrderedIdentifiers.next()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
