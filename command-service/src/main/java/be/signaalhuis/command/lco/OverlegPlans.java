package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.lco.MeetingId;
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

/** When the table is going to sit, as calls. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegPlans {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegPlans(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/planned-meetings")
    @Operation(
            summary = "Plan a meeting of the table",
            description = "not once consent is withdrawn, nor before an imported file is completed")
    ResponseEntity<OverlegReceipt> plan(
            @PathVariable UUID id,
            @RequestBody PlannedMeetingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.make(
                new OverlegCall(id, "planned-meetings", seen, key, body),
                newId -> new PlanMeeting(new MeetingId(newId), body.toPlan(), calls.today()));
    }

    @PostMapping("/{id}/planned-meetings/{meeting}/moving")
    @Operation(summary = "Move a planned meeting, with a reason")
    ResponseEntity<OverlegReceipt> move(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestBody MeetingMoveBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "planned-meetings/" + meeting + "/moving", seen, key, body),
                new MoveMeeting(new MeetingId(meeting), body.toPlan(), Fresh.seal(body.reason()), calls.today()));
    }

    @PostMapping("/{id}/planned-meetings/{meeting}/cancellation")
    @Operation(summary = "Call a planned meeting off, with a reason")
    ResponseEntity<OverlegReceipt> cancel(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestBody MeetingCancellationBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "planned-meetings/" + meeting + "/cancellation", seen, key, body),
                new CancelMeeting(new MeetingId(meeting), Fresh.seal(body.reason())));
    }
}
