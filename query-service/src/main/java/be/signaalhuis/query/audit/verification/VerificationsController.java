package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Verifications over HTTP: ask for one, and look back at those that were done. */
@RestController
@RequestMapping(path = "/v1/audit/verifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class VerificationsController {

    private final Verifications verifications;
    private final AskedVerifications asked;
    private final VerificationWorker worker;

    VerificationsController(Verifications verifications, AskedVerifications asked, VerificationWorker worker) {
        this.verifications = verifications;
        this.asked = asked;
        this.worker = worker;
    }

    record VerificationsAnswer(List<VerificationAnswer> items) {}

    @GetMapping
    @Operation(operationId = "verifications", summary = "The verifications of the own municipality, newest first")
    VerificationsAnswer verifications(@RequestParam(required = false) Integer limit) {
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        check.end();
        return new VerificationsAnswer(asked.newest(most));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "verification", summary = "How far a verification is, and what it found")
    VerificationAnswer verification(@PathVariable UUID id) {
        return asked.find(id).orElseThrow(Refused::unknown);
    }

    @PostMapping
    @Operation(
            operationId = "verifyLog",
            summary = "Verify a log from its first entry to its last, also against a checkpoint that one holds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<VerificationAnswer> verify(@RequestBody VerificationRequest request) {
        request.check();
        var id = TimeOrderedIdentifiers.next();
        var by = Actors.current();
        if (!verifications.add(id, by.municipality().value(), request.asked(), request.held(), by.name())) {
            throw Refused.conflict("verificationRunning");
        }
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/v1/tasks/" + id))
                .body(asked.find(id).orElseThrow());
    }
}
