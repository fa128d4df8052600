package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.followup.ConsultationId;
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

/** Meetings, as calls. */
@RestController
@RequestMapping(path = "/v1/consultations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Follow-up", description = "meetings, what comes of them, and conversations")
class Consultations {

    private static final String PATH = "/v1/consultations";
    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final FollowUpCalls calls;
    private final EarlierFiles files;

    Consultations(FollowUpCalls calls, EarlierFiles files) {
        this.calls = calls;
        this.files = files;
    }

    @PostMapping
    @Operation(summary = "Plan a meeting of a body")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> plan(@RequestBody PlanBody body, @RequestHeader(name = KEY, required = false) String key) {
        var id = new ConsultationId(TimeOrderedIdentifiers.next());
        var command = new PlanConsultation(id, files.body(body.body()), body.plannedOn(), calls.today());
        return calls.created(id.value(), PATH, key, body, command);
    }

    @PostMapping("/{id}/agenda")
    @Operation(
            summary = "Choose what a planned meeting is about",
            description = "what is on the agenda and is not named stays, also what the caller may not read")
    ResponseEntity<Receipt> setAgenda(
            @PathVariable UUID id,
            @RequestBody AgendaBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/agenda",
                seen,
                key,
                body,
                version -> new SetConsultationAgenda(new ConsultationId(id), version, files.agenda(body)));
    }

    @PostMapping("/{id}/holding")
    @Operation(
            summary = "Write down that a meeting took place",
            description = "an obligatory party that was not there is noted, and no reason to refuse")
    ResponseEntity<Receipt> hold(
            @PathVariable UUID id,
            @RequestBody HoldingBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/holding",
                seen,
                key,
                body,
                version -> new HoldConsultation(
                        new ConsultationId(id), version, body.toHolding(), Fresh.seal(body.report()), calls.today()));
    }

    @PostMapping("/{id}/report")
    @Operation(summary = "Write the report of a meeting, or write it again before it is adopted")
    ResponseEntity<Receipt> writeReport(
            @PathVariable UUID id,
            @RequestBody MeetingReportBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/report",
                seen,
                key,
                body,
                version -> new WriteConsultationReport(new ConsultationId(id), version, Fresh.seal(body.report())));
    }

    @PostMapping("/{id}/report-adoption")
    @Operation(summary = "Adopt the report of a meeting")
    ResponseEntity<Receipt> adoptReport(
            @PathVariable UUID id,
            @RequestBody ReportAdoptionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/report-adoption",
                seen,
                key,
                body,
                version -> new AdoptConsultationReport(
                        new ConsultationId(id), version, calls.orToday(body.adoptedOn()), calls.today()));
    }

    @PostMapping("/{id}/policy-decision")
    @Operation(summary = "Decide whether policy must be adjusted")
    ResponseEntity<Receipt> decide(
            @PathVariable UUID id,
            @RequestBody PolicyDecisionBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/policy-decision",
                seen,
                key,
                body,
                version -> new TakePolicyDecision(
                        new ConsultationId(id), version, body.adjust(), Fresh.seal(body.explanation())));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Call a planned meeting off, with a reason")
    ResponseEntity<Receipt> cancel(
            @PathVariable UUID id,
            @RequestBody ConsultationCancellationBody body,
            @RequestHeader(name = VERSION, required = false) String seen,
            @RequestHeader(name = KEY, required = false) String key) {
        return calls.changed(
                id,
                PATH + "/" + id + "/cancellation",
                seen,
                key,
                body,
                version -> new CancelConsultation(new ConsultationId(id), version, Fresh.seal(body.reason())));
    }
}
