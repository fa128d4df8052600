package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.ConsultationTerms;
import be.signaalhuis.events.followup.ConsultationBodyId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Collections;
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

/** Bodies that meet, as calls. */
@RestController
@RequestMapping(path = "/v1/consultation-bodies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Follow-up", description = "meetings, what comes of them, and conversations")
class ConsultationBodies {

    private static final String PATH = "/v1/consultation-bodies";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final FollowUpCalls calls;

    ConsultationBodies(FollowUpCalls calls) {
        this.calls = calls;
    }

    @PostMapping
    @Operation(
            summary = "Define a body that meets",
            description = "409 alreadyRegistered for a second MONITORINGOVERLEG: a municipality has one")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> define(
            @RequestBody ConsultationBodyBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = idOf(body.kind());
        var command = new DefineConsultationBody(
                id, body.kind(), Fresh.seal(body.name()), body.minimumPerYear(), asSent(body.obligatoryParties()));
        return calls.created(id.value(), PATH, key, body, command);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Say that a body meets no more, with a reason")
    ResponseEntity<Receipt> end(
            @PathVariable UUID id,
            @RequestBody BodyEndBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/end",
                seen,
                key,
                body,
                version -> new EndConsultationBody(
                        new ConsultationBodyId(id),
                        version,
                        calls.orToday(body.endedOn()),
                        Fresh.seal(body.reason()),
                        calls.today()));
    }

    private static ConsultationBodyId idOf(Code kind) {
        return ConsultationTerms.MONITORING.equals(kind)
                ? ConsultationBodyId.onlyOne(
                        kind, Actors.current().municipality().value())
                : new ConsultationBodyId(TimeOrderedIdentifiers.next());
    }

    /** Also with nulls in it: the rules say what is wrong with them. */
    private static List<Code> asSent(List<Code> parties) {
        return parties == null ? null : Collections.unmodifiableList(new ArrayList<>(parties));
    }
}
