package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/**
 * What the desk does with a report, as calls; changing calls say with If-Match which version they change. What it
 * answers is declared, so that a caller who wants another form is refused before anything is done.
 */
@RestController
@RequestMapping(path = "/v1/discrimination-reports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meldpunt", description = "reports of discrimination and the desk's work on them")
class DiscriminationReports {

    private static final String PATH = "/v1/discrimination-reports";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final Commands commands;
    private final Clock clock;

    DiscriminationReports(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    @PostMapping
    @Operation(
            summary = "Register a report",
            description = "409 alreadyRegistered when the desk knows the external reference already")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> register(
            @RequestBody ReportBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = Optional.ofNullable(body.externalReference())
                .map(known -> ReportId.referredToAs(
                        known, Actors.current().municipality().value()))
                .orElseGet(() -> new ReportId(TimeOrderedIdentifiers.next()));
        var command = new RegisterDiscriminationReport(id, body.externalReference(), body.toContent(), today());
        return commands.create(id.value(), command, new Call(key, PATH, body)).created(PATH);
    }

    @PostMapping("/{id}/corrections")
    @Operation(
            summary = "Correct fields of an open report, with a reason",
            description = "a correction that changes nothing is no error and no event")
    ResponseEntity<Receipt> correct(
            @PathVariable UUID id,
            @RequestBody CorrectionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "corrections",
                seen,
                key,
                body,
                (report, version) -> new CorrectDiscriminationReport(
                        report, version, Fresh.seal(body.reason()), body.toCorrection(), today()));
    }

    @PostMapping("/{id}/closure")
    @Operation(
            summary = "Close a report with its outcomes",
            description = "closing again in the same way is no error and no event")
    ResponseEntity<Receipt> close(
            @PathVariable UUID id,
            @RequestBody ClosureBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "closure",
                seen,
                key,
                body,
                (report, version) -> new CloseDiscriminationReport(report, version, body.toClosure(today()), today()));
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "Begin work on a closed report again, with a reason")
    ResponseEntity<Receipt> reopen(
            @PathVariable UUID id,
            @RequestBody ReopeningBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "reopening",
                seen,
                key,
                body,
                (report, version) -> new ReopenDiscriminationReport(
                        report, version, orToday(body.reopenedOn()), Fresh.seal(body.reason()), today()));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Take a report back, with a reason", description = "nothing follows a withdrawal")
    ResponseEntity<Receipt> withdraw(
            @PathVariable UUID id,
            @RequestBody WithdrawalBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        var cause = body.cause() == null ? WithdrawalBody.BY_REPORTER : body.cause();
        return change(
                id,
                "withdrawal",
                seen,
                key,
                body,
                (report, version) -> new WithdrawDiscriminationReport(
                        report, version, orToday(body.withdrawnOn()), cause, Fresh.seal(body.reason()), today()));
    }

    private ResponseEntity<Receipt> change(
            UUID id, String what, String seen, String key, Object body, BiFunction<ReportId, Long, Object> command) {
        long version = IfMatch.version(seen);
        var call = new Call(key, PATH + "/" + id + "/" + what, List.of(version, body));
        return commands.change(id, version, command.apply(new ReportId(id), version), call)
                .changed();
    }

    private LocalDate orToday(LocalDate date) {
        return date == null ? today() : date;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
