package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
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

/** What is done with signals that are one problem, as calls. */
@RestController
@RequestMapping(path = "/v1/bottlenecks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Bottlenecks", description = "signals bundled into one problem, and the work on it")
class Bottlenecks {

    static final String PATH = "/v1/bottlenecks";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final Commands commands;
    private final Clock clock;

    Bottlenecks(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    @PostMapping
    @Operation(
            summary = "Bundle signals into a bottleneck",
            description = "at least one signal of the own municipality that counts and is open to the caller")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> form(
            @RequestBody BottleneckBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = new BottleneckId(TimeOrderedIdentifiers.next());
        var command = new FormBottleneck(
                id,
                orToday(body.formedOn()),
                Fresh.seal(body.title()),
                body.lifeDomain(),
                asSent(body.signals()),
                body.coordinator(),
                asSent(body.services()),
                today());
        return commands.create(id.value(), command, new Call(key, PATH, body)).created(PATH);
    }

    @PostMapping("/{id}/signals")
    @Operation(
            summary = "Add signals to a bottleneck",
            description = "those it holds already are no error and no event")
    ResponseEntity<Receipt> bundle(
            @PathVariable UUID id,
            @RequestBody BundlingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "signals",
                seen,
                key,
                body,
                version -> new BundleSignals(new BottleneckId(id), version, asSent(body.signals())));
    }

    @PostMapping("/{id}/signals/{signal}/removal")
    @Operation(
            summary = "Take a signal out of a bottleneck, with a reason",
            description = "the last one stays: a bottleneck is made of signals")
    ResponseEntity<Receipt> unbundle(
            @PathVariable UUID id,
            @PathVariable UUID signal,
            @RequestBody UnbundlingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "signals/" + signal + "/removal",
                seen,
                key,
                body,
                version -> new UnbundleSignal(
                        new BottleneckId(id), version, new SignalId(signal), Fresh.seal(body.reason())));
    }

    @PostMapping("/{id}/coordinator")
    @Operation(summary = "Let another service answer for a bottleneck")
    ResponseEntity<Receipt> assignCoordinator(
            @PathVariable UUID id,
            @RequestBody CoordinatorBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "coordinator",
                seen,
                key,
                body,
                version -> new AssignCoordinator(new BottleneckId(id), version, body.coordinator(), today()));
    }

    @PostMapping("/{id}/services")
    @Operation(summary = "Say which services work on a bottleneck, beside its coordinator")
    ResponseEntity<Receipt> involve(
            @PathVariable UUID id,
            @RequestBody ServicesBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return change(
                id,
                "services",
                seen,
                key,
                body,
                version -> new InvolveServices(new BottleneckId(id), version, asSent(body.services()), today()));
    }

    private ResponseEntity<Receipt> change(
            UUID id, String what, String seen, String key, Object body, LongFunction<Object> command) {
        return commands.change(id, PATH + "/" + id + "/" + what, seen, key, body, command)
                .changed();
    }

    /** Also with nulls in it: the rules say what is wrong with them. */
    private static <T> List<T> asSent(List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }

    private LocalDate orToday(LocalDate date) {
        return date == null ? today() : date;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
