package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.signals.SignalId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a signal, as calls; each says with If-Match which version it changes. */
@RestController
@RequestMapping(path = Signals.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Signals")
class SignalChanges {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final Commands commands;
    private final SecondLook secondLook;
    private final Clock clock;

    SignalChanges(Commands commands, SecondLook secondLook, Clock deskClock) {
        this.commands = commands;
        this.secondLook = secondLook;
        this.clock = deskClock;
    }

    @PostMapping("/{id}/corrections")
    @Operation(
            summary = "Correct fields of a signal, with a reason",
            description = "the theme stays; a correction that changes nothing is no error and no event")
    ResponseEntity<SignalReceipt> correctSignal(
            @PathVariable UUID id,
            @RequestBody SignalCorrectionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key,
            Locale reader) {
        var receipt = change(
                id,
                "corrections",
                seen,
                key,
                body,
                version -> new CorrectSignal(
                        new SignalId(id), version, Fresh.seal(body.reason()), body.toCorrection(), today()));
        return SignalReceipt.changed(
                receipt,
                secondLook.at(body.summary() == null ? null : body.summary().value(), reader));
    }

    @PostMapping("/{id}/regrading")
    @Operation(
            summary = "Change how far a signal is relied on, or how far it goes, with a reason",
            description = "what stays the same is no error and no event")
    ResponseEntity<Receipt> regrade(
            @PathVariable UUID id,
            @RequestBody RegradingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                        id,
                        "regrading",
                        seen,
                        key,
                        body,
                        version -> new RegradeSignal(
                                new SignalId(id), version, Fresh.seal(body.reason()), body.toRegrading(), today()))
                .changed();
    }

    @PostMapping("/{id}/review")
    @Operation(summary = "Say that a signal was looked at and may stand as it is")
    ResponseEntity<Receipt> review(
            @PathVariable UUID id,
            @RequestBody SignalReviewBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                        id,
                        "review",
                        seen,
                        key,
                        body,
                        version -> new ReviewSignal(new SignalId(id), version, Fresh.seal(body.note()), today()))
                .changed();
    }

    @PostMapping("/{id}/merging")
    @Operation(
            summary = "Let a signal go up into the one that tells the same, with a reason",
            description = "it counts no more and nothing of it is lost; merging again into the same is no error")
    ResponseEntity<Receipt> merge(
            @PathVariable UUID id,
            @RequestBody MergingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                        id,
                        "merging",
                        seen,
                        key,
                        body,
                        version -> new MergeSignal(new SignalId(id), version, body.into(), Fresh.seal(body.reason())))
                .changed();
    }

    @PostMapping("/{id}/retraction")
    @Operation(summary = "Take a signal back, with a cause and a reason", description = "nothing follows a retraction")
    ResponseEntity<Receipt> retract(
            @PathVariable UUID id,
            @RequestBody RetractionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        var day = Optional.ofNullable(body.retractedOn()).orElseGet(this::today);
        return change(
                        id,
                        "retraction",
                        seen,
                        key,
                        body,
                        version -> new RetractSignal(
                                new SignalId(id), version, day, body.cause(), Fresh.seal(body.reason()), today()))
                .changed();
    }

    private Receipt change(UUID id, String what, String seen, String key, Object body, LongFunction<Object> command) {
        return commands.change(id, Signals.PATH + "/" + id + "/" + what, seen, key, body, command);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
