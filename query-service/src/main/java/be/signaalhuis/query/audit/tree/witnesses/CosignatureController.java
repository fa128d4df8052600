package be.signaalhuis.query.audit.tree.witnesses;

import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.tree.AskedLog;
import be.signaalhuis.query.audit.tree.NoteForm;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what witnesses signed, over HTTP. */
@RestController
@Tag(name = "audit")
class CosignatureController {

    private final MerkleLog merkle;
    private final Witnesses witnesses;
    private final CosignatureRows rows;
    private final CosignedNotes notes;

    CosignatureController(MerkleLog merkle, Witnesses witnesses, CosignatureRows rows, CosignedNotes notes) {
        this.merkle = merkle;
        this.witnesses = witnesses;
        this.rows = rows;
        this.notes = notes;
    }

    /** The body is what a witness answers (C2SP tlog-witness): cosignature lines. */
    @Operation(operationId = "addCosignatures", summary = "Add what witnesses signed; the checkpoint with their lines")
    @PostMapping(
            path = "/v1/audit/checkpoints/{size}/cosignatures",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = NoteForm.TEXT)
    String add(@PathVariable long size, @RequestParam(required = false) String log, @RequestBody byte[] lines) {
        var checkpoint = merkle.at(AskedLog.of(log), size).orElseThrow(Refused::unknown);
        var signed = SignedNote.parse(checkpoint.note()).orElseThrow();
        var cosignatures = witnesses.cosignatures(new String(lines, StandardCharsets.UTF_8), signed.text());
        rows.add(checkpoint.log(), size, cosignatures);
        return notes.note(checkpoint);
    }
}
