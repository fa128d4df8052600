package be.signaalhuis.query.audit.tree.tiles;

import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.tree.AskedLog;
import be.signaalhuis.query.audit.tree.NoteForm;
import be.signaalhuis.query.audit.tree.OwnEntries;
import be.signaalhuis.query.audit.tree.witnesses.CosignedNotes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log as mirrors and witnesses follow it; anybody may have the hashes, which tell nothing of what was hashed. */
@RestController
@Tag(name = "log")
class TileController {

    private static final CacheControl SECONDS =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    private final MerkleLog merkle;
    private final CosignedNotes notes;
    private final OwnEntries own;

    TileController(MerkleLog merkle, CosignedNotes notes, OwnEntries own) {
        this.merkle = merkle;
        this.notes = notes;
        this.own = own;
    }

    @SecurityRequirements
    @Operation(operationId = "logCheckpoint", summary = "The newest checkpoint there is (C2SP tlog-tiles)")
    @GetMapping(path = "/v1/log/{log}/checkpoint", produces = NoteForm.TEXT)
    ResponseEntity<String> checkpoint(@PathVariable String log) {
        var newest = merkle.newest(AskedLog.inPath(log)).orElseThrow(Refused::unknown);
        return ResponseEntity.ok().cacheControl(SECONDS).body(notes.note(newest));
    }

    @SecurityRequirements
    @Operation(operationId = "logTile", summary = "A tile of hashes (C2SP tlog-tiles), such as tile/0/x001/067.p/8")
    @GetMapping(path = "/v1/log/{log}/tile/{level}/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> hashes(@PathVariable String log, @PathVariable String level, @PathVariable String tile) {
        var at = TileAt.read(tile).orElseThrow(Refused::unknown);
        var found = TileAt.level(level)
                .flatMap(ofLevel -> merkle.tile(AskedLog.inPath(log), ofLevel, at.index(), at.width()));
        return TileAnswer.of(at, found, true);
    }

    @Operation(
            operationId = "logEntries",
            summary = "The data of leaves (C2SP tlog-tiles), when all are of the own town")
    @GetMapping(path = "/v1/log/{log}/tile/entries/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> entries(@PathVariable String log, @PathVariable String tile) {
        var at = TileAt.read(tile).orElseThrow(Refused::unknown);
        var of = AskedLog.inPath(log);
        if (!own.areAll(of, at.first(), at.width())) {
            throw Refused.unknown();
        }
        return TileAnswer.of(at, merkle.entries(of, at.index(), at.width()), false);
    }
}
