package be.signaalhuis.eventstore.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.merkle.BundleRange;
import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.SequencedLog;
import be.signaalhuis.eventstore.testing.Apart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody with the database and the signing key writes another history: whoever holds one older checkpoint sees it. */
@Apart
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsiderTest {

    private static final int SOME = 20;
    private static final int MANY = 200;

    private final SequencedLog log = new SequencedLog();
    private final List<Checkpoint> handedOut = new ArrayList<>();
    private List<String> keys;

    @BeforeAll
    void aLogWhoseCheckpointsWereHandedOut() {
        for (int checkpoint = 0; checkpoint < 6; checkpoint++) {
            log.append(25);
            handedOut.add(log.sequencer().upToNow(LogName.EVENTS));
        }
        keys = log.vkeys();
    }

    @Test
    void whoeverHoldsACheckpointOverWhatWasRewrittenSeesIt() throws Exception {
        rewritten(SOME);
    }

    @Test
    void whoeverHoldsANewerCheckpointSeesThatAnOlderCopyWasPutBack() throws Exception {
        rolledBack(SOME);
    }

    @Test
    @Tag("proof")
    void manyRewrittenAndRolledBackHistoriesAreSeen() throws Exception {
        rewritten(MANY);
        rolledBack(MANY);
    }

    private void rewritten(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            try (var insider = new Attacker(log.database().dataSource("postgres"), new Random(round))) {
                var row = insider.anyPosition();
                new Flip("events.event", "payload", "global_index = " + row).by(insider.sql(), insider.chance());
                var leaf = insider.positions().indexOf(row);
                signAnew(insider);
                for (var held : handedOut) {
                    var found = opinion(insider, held);
                    if (held.size() > leaf) {
                        assertThat(found).containsExactly("FORKED " + held.size());
                    } else {
                        assertThat(found).isEmpty();
                    }
                }
            }
        }
    }

    private void rolledBack(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            try (var insider = new Attacker(log.database().dataSource("postgres"), new Random(round))) {
                var all = insider.positions();
                var kept = insider.chance().nextInt(all.size());
                insider.delete(all.subList(kept, all.size()));
                signAnew(insider);
                for (var held : handedOut) {
                    var found = opinion(insider, held);
                    if (held.size() > kept) {
                        assertThat(found).containsExactly("ROLLED_BACK " + held.size());
                    } else {
                        assertThat(found).isEmpty();
                    }
                }
            }
        }
    }

    /** With another key than the one that the auditor knows nothing of it is believed. */
    @Test
    void anotherKeyIsNotBelieved() throws Exception {
        try (var insider = new Attacker(log.database().dataSource("postgres"), new Random(1))) {
            insider.forgetTheTree();
            insider.sql().sql("truncate merkle.signing_key").update();
            var size = log.sequencerOfAnotherKey(insider.source())
                    .upToNow(LogName.EVENTS)
                    .size();
            assertThat(Opinions.of(log.bundle(insider.source(), BundleRange.all(LogName.EVENTS)), keys, List.of()))
                    .containsExactly("BAD_SIGNATURE " + size);
        }
    }

    private void signAnew(Attacker insider) {
        insider.forgetTheTree();
        log.forgetfulSequencer(insider.source()).upToNow(LogName.EVENTS);
    }

    private Set<String> opinion(Attacker insider, Checkpoint held) throws Exception {
        var bundle = log.bundle(insider.source(), BundleRange.all(LogName.EVENTS));
        return Opinions.of(bundle, keys, List.of(held.note()));
    }
}
