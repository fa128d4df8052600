package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.gebiedsscan.StructureId;
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

/** Places that make crime easy, as calls. */
@RestController
@RequestMapping(path = "/v1/opportunity-structures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gebiedsscan")
class OpportunityStructures {

    private static final String PATH = "/v1/opportunity-structures";
    private static final String KEY = "Idempotency-Key";

    private final Commands commands;
    private final Clock clock;

    OpportunityStructures(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    @PostMapping
    @Operation(summary = "Register an opportunity structure")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> register(
            @RequestBody StructureBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = new StructureId(TimeOrderedIdentifiers.next());
        return commands.create(id.value(), body.toCommand(id, today()), new Call(key, PATH, body))
                .created(PATH);
    }

    @PostMapping("/{id}/removal")
    @Operation(summary = "Note that an opportunity structure is no more")
    ResponseEntity<Receipt> remove(
            @PathVariable UUID id,
            @RequestBody StructureRemovalBody body,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        long version = IfMatch.version(seen);
        var day = body.removedOn() == null ? today() : body.removedOn();
        var command =
                new RemoveOpportunityStructure(new StructureId(id), version, day, Fresh.seal(body.how()), today());
        var call = new Call(key, PATH + "/" + id + "/removal", List.of(version, body));
        return commands.change(id, version, command, call).changed();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
