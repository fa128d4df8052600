package be.signaalhuis.query.audit.tree.checkpoints;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.LogKey;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import be.signaalhuis.query.audit.tree.outlets.GoingOutside;
import be.signaalhuis.query.audit.tree.outlets.OutletStates;
import be.signaalhuis.query.audit.tree.timestamps.TimeStamps;
import be.signaalhuis.query.audit.tree.witnesses.Cosigned;
import be.signaalhuis.query.audit.tree.witnesses.CosignedNotes;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.QuestionCheck;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the checkpoints a page at a time, and for the whole page who has them. */
@Component
class CheckpointFeed {

    private static final UUID NOBODY = new UUID(0, 0);

    private final MerkleLog merkle;
    private final CosignedNotes witnesses;
    private final TimeStamps timeStamps;
    private final GoingOutside outside;
    private final OutletStates outlets;

    CheckpointFeed(
            MerkleLog merkle,
            CosignedNotes witnesses,
            TimeStamps timeStamps,
            GoingOutside outside,
            OutletStates outlets) {
        this.merkle = merkle;
        this.witnesses = witnesses;
        this.timeStamps = timeStamps;
        this.outside = outside;
        this.outlets = outlets;
    }

    /** What a cursor belongs to. */
    private record FeedQuestion(String log) {}

    CheckpointPage page(LogName log, Integer limit, String cursor) {
        var question = Cursor.fingerprint(new FeedQuestion(log.key()));
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        var after = check.cursor(cursor, question, last -> last.matches("\\d{1,18}"));
        check.end();
        var before = after == null ? Long.MAX_VALUE : Long.parseLong(after.last());
        var found = merkle.checkpoints(log, before, most + 1);
        var shown = found.subList(0, Math.min(found.size(), most));
        var next = found.size() > most ? new Cursor(0, size(shown.getLast()), NOBODY, question).text() : null;
        return new CheckpointPage(items(log, shown), outlets.of(log), next);
    }

    private static String size(Checkpoint checkpoint) {
        return Long.toString(checkpoint.size());
    }

    private List<CheckpointItem> items(LogName log, List<Checkpoint> checkpoints) {
        var sizes = checkpoints.stream().map(Checkpoint::size).toList();
        var keys = merkle.keys(log);
        var seen = witnesses.of(log, sizes);
        var stamped = timeStamps.of(log, sizes);
        var published = outside.of(log, sizes);
        return checkpoints.stream()
                .map(checkpoint -> new CheckpointItem(
                        log.key(),
                        checkpoint.size(),
                        checkpoint.root(),
                        checkpoint.issuedAt(),
                        seen.getOrDefault(checkpoint.size(), Cosigned.NOBODY).below(checkpoint.note()),
                        key(checkpoint, keys),
                        seen.getOrDefault(checkpoint.size(), Cosigned.NOBODY).witnesses(),
                        stamped.get(checkpoint.size()),
                        published.getOrDefault(checkpoint.size(), List.of())))
                .toList();
    }

    /** Found by the signature, for the feed says what is so and not what should be. */
    private static String key(Checkpoint checkpoint, List<LogKey> keys) {
        var note = SignedNote.parse(checkpoint.note());
        return keys.reversed().stream()
                .map(LogKey::vkey)
                .filter(vkey -> note.filter(signed -> signed.isSignedBy(vkey)).isPresent())
                .findFirst()
                .orElse(null);
    }
}
