package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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

/** What the Veiligheidshuis does with a scan, as calls. */
@RestController
@RequestMapping(path = "/v1/gebiedsscans", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gebiedsscan", description = "scans of neighbourhoods, and what is done because of them")
class Gebiedsscans {

    private static final String PATH = "/v1/gebiedsscans";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final Commands commands;
    private final Clock clock;

    Gebiedsscans(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    @PostMapping
    @Operation(summary = "Open a scan of neighbourhoods over a period")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> open(@RequestBody ScanBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = new ScanId(TimeOrderedIdentifiers.next());
        return commands.create(id.value(), body.toCommand(id, today()), new Call(key, PATH, body))
                .created(PATH);
    }

    @PostMapping("/{id}/life-domains")
    @Operation(
            summary = "Fill in one life domain in one area",
            description = "a validated scan becomes a concept again; the same texts again are no event")
    ResponseEntity<Receipt> complete(
            @PathVariable UUID id,
            @RequestBody LifeDomainBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "life-domains",
                seen,
                key,
                body,
                (scan, version) -> new CompleteLifeDomain(scan, version, body.cell(), body.texts(), today()));
    }

    @PostMapping("/{id}/validation")
    @Operation(summary = "Note that a meeting validated the concept")
    ResponseEntity<Receipt> validate(
            @PathVariable UUID id,
            @RequestBody ScanValidationBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "validation",
                seen,
                key,
                body,
                (scan, version) -> new ValidateGebiedsscan(scan, version, body.toValidation(), today()));
    }

    @PostMapping("/{id}/adoption")
    @Operation(
            summary = "Adopt a validated scan",
            description = "what it says from then on is what was known at that moment, for ever")
    ResponseEntity<Receipt> adopt(
            @PathVariable UUID id,
            @RequestBody AdoptionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        var day = body.adoptedOn() == null ? today() : body.adoptedOn();
        return change(
                id, "adoption", seen, key, body, (scan, version) -> new AdoptGebiedsscan(scan, version, day, today()));
    }

    @PostMapping("/{id}/revision")
    @Operation(summary = "Begin the next version of an adopted scan, with a reason")
    ResponseEntity<Receipt> revise(
            @PathVariable UUID id,
            @RequestBody ScanRevisionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "revision",
                seen,
                key,
                body,
                (scan, version) -> new ReviseGebiedsscan(scan, version, Fresh.seal(body.reason())));
    }

    private ResponseEntity<Receipt> change(
            UUID id, String what, String seen, String key, Object body, BiFunction<ScanId, Long, Object> command) {
        long version = IfMatch.version(seen);
        var call = new Call(key, PATH + "/" + id + "/" + what, List.of(version, body));
        return commands.change(id, version, command.apply(new ScanId(id), version), call)
                .changed();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
