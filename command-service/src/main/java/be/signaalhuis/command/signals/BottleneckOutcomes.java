package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.signals.BottleneckId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
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

/** What becomes of a bottleneck, as calls: put before policy, answered, tackled, begun again. */
@RestController
@RequestMapping(path = Bottlenecks.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Bottlenecks")
class BottleneckOutcomes {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final Commands commands;
    private final Clock clock;

    BottleneckOutcomes(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    @PostMapping("/{id}/escalation")
    @Operation(
            summary = "Put a bottleneck before a policy body",
            description = "its answer is awaited before it can be put before another")
    ResponseEntity<Receipt> escalate(
            @PathVariable UUID id,
            @RequestBody EscalationBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "escalation",
                seen,
                key,
                body,
                version -> new EscalateBottleneck(
                        new BottleneckId(id),
                        version,
                        orToday(body.escalatedOn()),
                        body.body(),
                        Fresh.seal(body.question()),
                        today()));
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Write down what the policy body answered")
    ResponseEntity<Receipt> answer(
            @PathVariable UUID id,
            @RequestBody PolicyAnswerBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "answer",
                seen,
                key,
                body,
                version -> new AnswerBottleneck(
                        new BottleneckId(id), version, orToday(body.answeredOn()), Fresh.seal(body.answer()), today()));
    }

    @PostMapping("/{id}/tackling")
    @Operation(summary = "Say how a bottleneck was dealt with")
    ResponseEntity<Receipt> tackle(
            @PathVariable UUID id,
            @RequestBody TacklingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "tackling",
                seen,
                key,
                body,
                version -> new TackleBottleneck(
                        new BottleneckId(id), version, orToday(body.tackledOn()), Fresh.seal(body.how()), today()));
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "Work on a bottleneck again, with a reason")
    ResponseEntity<Receipt> reopenBottleneck(
            @PathVariable UUID id,
            @RequestBody BottleneckReopeningBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "reopening",
                seen,
                key,
                body,
                version -> new ReopenBottleneck(
                        new BottleneckId(id), version, orToday(body.reopenedOn()), Fresh.seal(body.reason()), today()));
    }

    private ResponseEntity<Receipt> change(
            UUID id, String what, String seen, String key, Object body, LongFunction<Object> command) {
        return commands.change(id, Bottlenecks.PATH + "/" + id + "/" + what, seen, key, body, command)
                .changed();
    }

    private LocalDate orToday(LocalDate date) {
        return date == null ? today() : date;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
