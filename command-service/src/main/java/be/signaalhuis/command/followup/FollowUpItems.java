package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** Action points, agreements and recommendations, as calls. */
@RestController
@RequestMapping(path = "/v1/follow-up", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Follow-up", description = "meetings, what comes of them, and conversations")
class FollowUpItems {

    private static final String PATH = "/v1/follow-up";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";
    private static final Code ACTION_POINT = Code.of("ACTIEPUNT");
    private static final Code AGREEMENT = Code.of("AFSPRAAK");
    private static final Code RECOMMENDATION = Code.of("AANBEVELING");

    private final FollowUpCalls calls;
    private final EarlierFiles files;

    FollowUpItems(FollowUpCalls calls, EarlierFiles files) {
        this.calls = calls;
        this.files = files;
    }

    @PostMapping("/action-point")
    @Operation(summary = "Note what is to be done")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> noteActionPoint(
            @RequestBody FollowUpBody body, @RequestHeader(name = KEY, required = false) String key) {
        return note(ACTION_POINT, "/action-point", body, key);
    }

    @PostMapping("/agreement")
    @Operation(summary = "Note what was agreed")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> noteAgreement(
            @RequestBody FollowUpBody body, @RequestHeader(name = KEY, required = false) String key) {
        return note(AGREEMENT, "/agreement", body, key);
    }

    @PostMapping("/recommendation")
    @Operation(summary = "Note what is recommended to those who make policy")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> noteRecommendation(
            @RequestBody FollowUpBody body, @RequestHeader(name = KEY, required = false) String key) {
        return note(RECOMMENDATION, "/recommendation", body, key);
    }

    @PostMapping("/{id}/signals")
    @Operation(summary = "Link signals that it takes into account as well")
    ResponseEntity<Receipt> linkSignals(
            @PathVariable UUID id,
            @RequestBody FollowUpSignalsBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/signals",
                seen,
                key,
                body,
                version -> new LinkFollowUpSignals(new FollowUpItemId(id), version, required(body.signals())));
    }

    @PostMapping("/{id}/done")
    @Operation(summary = "Say that it is done")
    ResponseEntity<Receipt> finish(
            @PathVariable UUID id,
            @RequestBody FollowUpDoneBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/done",
                seen,
                key,
                body,
                version -> new FinishFollowUpItem(
                        new FollowUpItemId(id),
                        version,
                        calls.orToday(body.doneOn()),
                        Fresh.seal(body.note()),
                        calls.today()));
    }

    @PostMapping("/{id}/dropped")
    @Operation(summary = "Say that it will not be done, with a reason")
    ResponseEntity<Receipt> drop(
            @PathVariable UUID id,
            @RequestBody FollowUpDropBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/dropped",
                seen,
                key,
                body,
                version -> new DropFollowUpItem(
                        new FollowUpItemId(id),
                        version,
                        calls.orToday(body.droppedOn()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "Say that it is to be done after all, with a reason")
    ResponseEntity<Receipt> reopen(
            @PathVariable UUID id,
            @RequestBody FollowUpReopeningBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/reopening",
                seen,
                key,
                body,
                version -> new ReopenFollowUpItem(
                        new FollowUpItemId(id),
                        version,
                        calls.orToday(body.reopenedOn()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }

    private List<SignalId> required(List<UUID> signals) {
        if (signals == null || signals.isEmpty()) {
            throw Refused.input(Issue.body("signals", "required"));
        }
        return files.signals(signals);
    }

    private ResponseEntity<Receipt> note(Code kind, String what, FollowUpBody body, String key) {
        var id = new FollowUpItemId(TimeOrderedIdentifiers.next());
        var item = new FollowUp(
                kind,
                calls.orToday(body.notedOn()),
                Fresh.seal(body.text()),
                body.owner(),
                body.due(),
                files.consultation(body.consultation()),
                files.signals(body.signals()),
                files.bottleneck(body.bottleneck()));
        return calls.created(id.value(), PATH, what, key, body, new NoteFollowUpItem(id, item, calls.today()));
    }
}
