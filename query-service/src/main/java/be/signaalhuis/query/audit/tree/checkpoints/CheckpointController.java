package be.signaalhuis.query.audit.tree.checkpoints;

import be.signaalhuis.query.audit.tree.AskedLog;
import be.signaalhuis.query.audit.tree.NoteForm;
import be.signaalhuis.query.audit.tree.SignedNow;
import be.signaalhuis.query.audit.tree.witnesses.CosignedNotes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was signed of a log, over HTTP. */
@RestController
@Tag(name = "audit")
class CheckpointController {

    private final SignedNow signed;
    private final CosignedNotes notes;
    private final CheckpointFeed feed;

    CheckpointController(SignedNow signed, CosignedNotes notes, CheckpointFeed feed) {
        this.signed = signed;
        this.notes = notes;
        this.feed = feed;
    }

    @Operation(operationId = "checkpoint", summary = "A signed checkpoint over everything recorded up to now")
    @GetMapping(path = "/v1/audit/checkpoint", produces = NoteForm.TEXT)
    String newest(@RequestParam(required = false) String log) {
        return notes.note(signed.of(AskedLog.of(log)));
    }

    @Operation(
            operationId = "checkpoints",
            summary = "The checkpoints that were signed, newest first, and who has them")
    @GetMapping(path = "/v1/audit/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckpointPage all(
            @RequestParam(required = false) String log,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        return feed.page(AskedLog.of(log), limit, cursor);
    }
}
