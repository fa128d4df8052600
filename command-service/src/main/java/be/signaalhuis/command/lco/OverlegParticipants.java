package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.lco.ParticipantId;
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

/** Who sits at the table, as calls. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegParticipants {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegParticipants(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/participants")
    @Operation(summary = "Give somebody a place at the table")
    ResponseEntity<OverlegReceipt> add(
            @PathVariable UUID id,
            @RequestBody ParticipantBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.make(
                new OverlegCall(id, "participants", seen, key, body),
                newId -> new AddParticipant(body.toNewcomer(newId, calls.orToday(body.joinedOn())), calls.today()));
    }

    @PostMapping("/{id}/participants/{participant}/departure")
    @Operation(summary = "Say that somebody left the table", description = "who left sees nothing of it any more")
    ResponseEntity<OverlegReceipt> leave(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @RequestBody DepartureBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "participants/" + participant + "/departure", seen, key, body),
                new LetParticipantLeave(
                        new ParticipantId(participant),
                        calls.orToday(body.leftOn()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }

    @PostMapping("/{id}/coordinator")
    @Operation(
            summary = "Appoint the neutral chair",
            description = "a participant, or somebody by name who comes to the table for it; never one of the helpers")
    ResponseEntity<OverlegReceipt> appointCoordinator(
            @PathVariable UUID id,
            @RequestBody OverlegCoordinatorBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        var call = new OverlegCall(id, "coordinator", seen, key, body);
        return body.participant() == null
                ? calls.make(call, newId -> body.bring(newId, calls.orToday(body.appointedOn()), calls.today()))
                : calls.change(call, body.appoint(calls.orToday(body.appointedOn()), calls.today()));
    }

    @PostMapping("/{id}/pivot")
    @Operation(summary = "Choose the care worker whom the client turns to first")
    ResponseEntity<OverlegReceipt> appointPivot(
            @PathVariable UUID id,
            @RequestBody PivotBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "pivot", seen, key, body),
                new AppointPivot(
                        body.participant() == null ? null : new ParticipantId(body.participant()),
                        calls.orToday(body.appointedOn()),
                        calls.today()));
    }
}
