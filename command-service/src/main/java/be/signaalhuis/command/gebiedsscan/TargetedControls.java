package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** Controls that follow from a scan, as calls. */
@RestController
@RequestMapping(path = "/v1/targeted-controls", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gebiedsscan")
class TargetedControls {

    private static final String PATH = "/v1/targeted-controls";
    private static final String KEY = "Idempotency-Key";

    private final Commands commands;
    private final ControlReferences references;
    private final Clock clock;

    TargetedControls(Commands commands, ControlReferences references, Clock deskClock) {
        this.commands = commands;
        this.references = references;
        this.clock = deskClock;
    }

    @PostMapping
    @Operation(summary = "Plan a control because of what a scan says of an area")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> plan(
            @RequestBody ControlBody body, @RequestHeader(name = KEY, required = false) String key) {
        references.refuseUnlessRight(body);
        var id = new ControlId(TimeOrderedIdentifiers.next());
        return commands.create(id.value(), body.toCommand(id, today()), new Call(key, PATH, body))
                .created(PATH);
    }

    @PostMapping("/{id}/result")
    @Operation(summary = "Record what a control brought to light")
    ResponseEntity<Receipt> result(
            @PathVariable UUID id,
            @RequestBody ControlResultBody body,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        long version = IfMatch.version(seen);
        var command = new RecordTargetedControlResult(
                new ControlId(id), version, body.heldOn(), Fresh.seal(body.outcome()), today());
        var call = new Call(key, PATH + "/" + id + "/result", List.of(version, body));
        return commands.change(id, version, command, call).changed();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
