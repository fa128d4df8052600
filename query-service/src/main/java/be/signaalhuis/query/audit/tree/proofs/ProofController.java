package be.signaalhuis.query.audit.tree.proofs;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.tree.AskedLog;
import be.signaalhuis.query.audit.tree.NoteForm;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs over HTTP. */
@RestController
@Tag(name = "audit")
class ProofController {

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @Operation(operationId = "proofOfEvent", summary = "That one event is in the log (C2SP tlog-proof)")
    @GetMapping(path = "/v1/audit/proofs/{eventId}", produces = NoteForm.TEXT)
    String inclusion(@PathVariable UUID eventId) {
        return proofs.of(eventId).orElseThrow(Refused::unknown);
    }

    @Operation(
            operationId = "consistencyOfLog",
            summary = "That the log of one size grew from that of another (RFC 6962)")
    @GetMapping(path = "/v1/audit/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ConsistencyAnswer consistency(
            @RequestParam(required = false) String log, @RequestParam long from, @RequestParam long to) {
        return proofs.consistency(AskedLog.of(log), from, to);
    }
}
