package be.signaalhuis.eventstore.tampering;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.SequencedLog;
import java.util.List;

/**
 * The whole log made to look right again: whoever only has the database cannot tell, whoever holds a checkpoint or the
 * key can.
 *
 * @param held the sizes of the checkpoints that were handed out
 */
record Forgeries(SequencedLog log, List<Long> held) {

    List<Tampering> all() {
        return List.of(
                new Tampering("an older copy put back", this::olderCopy),
                new Tampering("a fork signed with the right key", this::fork),
                new Tampering("signed again with another key", this::otherKey));
    }

    /** As a backup has it: everything as it was when that checkpoint was the newest. */
    private Traces olderCopy(Attacker attacker) {
        var older = attacker.sizes().stream().filter(size -> size < newest()).toList();
        long size = older.get(attacker.chance().nextInt(older.size()));
        var positions = attacker.positions();
        attacker.delete(positions.subList((int) size, positions.size()));
        attacker.sql()
                .sql("delete from merkle.leaf where log = 'events' and leaf_index >= ?")
                .param(size)
                .update();
        attacker.sql()
                .sql("delete from merkle.subtree where log = 'events' and (index + 1) * 256 ^ level > ?")
                .param(size)
                .update();
        attacker.sql()
                .sql("delete from merkle.checkpoint where log = 'events' and size > ?")
                .param(size)
                .update();
        return Traces.of(above(size), "ROLLED_BACK");
    }

    private Traces fork(Attacker attacker) {
        var leaf = attacker.chance().nextInt((int) newest());
        var row = attacker.positions().get(leaf);
        new Flip("events.event", "payload", "global_index = " + row).by(attacker.sql(), attacker.chance());
        attacker.forgetTheTree();
        log.forgetfulSequencer(attacker.source()).upToNow(LogName.EVENTS);
        return Traces.of(above(leaf), "FORKED");
    }

    private Traces otherKey(Attacker attacker) {
        attacker.forgetTheTree();
        attacker.sql().sql("truncate merkle.signing_key").update();
        var signed = log.sequencerOfAnotherKey(attacker.source()).upToNow(LogName.EVENTS);
        return Traces.of(signed.size(), "BAD_SIGNATURE");
    }

    private long newest() {
        return held.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private List<Long> above(long leaves) {
        return held.stream().filter(size -> size > leaves).toList();
    }
}
