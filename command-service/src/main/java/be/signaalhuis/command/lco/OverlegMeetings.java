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

/** How the table sat and what was written of it, as calls. */
@RestController
@RequestMapping(path = OverlegCalls.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lokaal Cliëntoverleg")
class OverlegMeetings {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final OverlegCalls calls;

    OverlegMeetings(OverlegCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/{id}/meetings")
    @Operation(
            summary = "Write down that the table sat",
            description = "planned or not; who comes to the table there gets a place at it")
    ResponseEntity<OverlegReceipt> hold(
            @PathVariable UUID id,
            @RequestBody HeldMeetingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        var call = new OverlegCall(id, "meetings", seen, key, body);
        return body.meeting() == null
                ? calls.make(call, newId -> body.toChange(newId, calls.today()))
                : calls.change(call, body.toChange(null, calls.today()));
    }

    @PostMapping("/{id}/meetings/{meeting}/corrections")
    @Operation(
            summary = "Put right when a meeting was, of which kind, or who was there",
            description = "a correction that changes nothing is no error and no event")
    ResponseEntity<OverlegReceipt> correct(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestBody MeetingCorrectionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "meetings/" + meeting + "/corrections", seen, key, body),
                new CorrectMeeting(
                        new MeetingId(meeting),
                        Fresh.seal(body.reason()),
                        body.heldOn(),
                        body.type(),
                        TableList.ids(body.participants()),
                        calls.today()));
    }

    @PostMapping("/{id}/meetings/{meeting}/report")
    @Operation(summary = "Write the report of a meeting, or write it again", description = "all of it, also what stays")
    ResponseEntity<OverlegReceipt> write(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestBody OverlegReportBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "meetings/" + meeting + "/report", seen, key, body),
                new WriteMeetingReport(new MeetingId(meeting), body.toReport()));
    }

    @PostMapping("/{id}/meetings/{meeting}/sharing")
    @Operation(
            summary = "Say that the client has the report, or the table as well",
            description = "a report that does not say what goes well is shared with nobody")
    ResponseEntity<OverlegReceipt> share(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestBody ReportSharingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.change(
                new OverlegCall(id, "meetings/" + meeting + "/sharing", seen, key, body),
                new ShareMeetingReport(
                        new MeetingId(meeting),
                        calls.orToday(body.sharedOn()),
                        Boolean.TRUE.equals(body.withParticipants()),
                        calls.today()));
    }
}
