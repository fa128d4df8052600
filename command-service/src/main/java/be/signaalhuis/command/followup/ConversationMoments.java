package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.followup.ConversationMomentId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** Conversation moments, as calls. */
@RestController
@RequestMapping(path = "/v1/conversation-moments", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Follow-up", description = "meetings, what comes of them, and conversations")
class ConversationMoments {

    private static final String PATH = "/v1/conversation-moments";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final FollowUpCalls calls;

    ConversationMoments(FollowUpCalls calls) {
        this.calls = calls;
    }

    @PostMapping
    @Operation(summary = "Register a conversation about a theme")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> register(
            @RequestBody MomentBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = new ConversationMomentId(TimeOrderedIdentifiers.next());
        var command = new RegisterConversationMoment(id, body.toConversation(), calls.today());
        return calls.created(id.value(), PATH, key, body, command);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Take back a moment that was registered by mistake")
    ResponseEntity<Receipt> withdraw(
            @PathVariable UUID id,
            @RequestBody MomentWithdrawalBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/withdrawal",
                seen,
                key,
                body,
                version -> new WithdrawConversationMoment(
                        new ConversationMomentId(id), version, Fresh.seal(body.reason())));
    }
}
