package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.Progress;
import be.signaalhuis.verifier.Trust;
import be.signaalhuis.verifier.Verification;
import be.signaalhuis.verifier.note.ProofFile;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a tree over many events takes, a proof in it, and its verification as it streams by. */
class LargeLogTest {

    private static final int MILLION = 1_000_000;
    private static final int AT_ONCE = 50_000;
    private static final int PAYLOAD = 900;
    private static final int PROOFS = 50;

    private final SequencedLog log = new SequencedLog();

    @Test
    void fiftyThousandEvents() throws Exception {
        assertThatTreeAndProofsAreQuick(AT_ONCE, Duration.ofSeconds(20), Duration.ofMillis(100));
    }

    @Test
    @Tag("proof")
    void aMillionEvents() throws Exception {
        assertThatTreeAndProofsAreQuick(MILLION, Duration.ofSeconds(10), Duration.ofMillis(20));
    }

    private void assertThatTreeAndProofsAreQuick(int events, Duration tree, Duration proof) throws Exception {
        for (int there = 0; there < events; there += AT_ONCE) {
            log.append(AT_ONCE, PAYLOAD);
        }
        log.superuser().sql().sql("vacuum (analyze)").update();
        try (var pool = pool()) {
            var sequencer = log.sequencer(pool, Clock.systemUTC());
            long start = System.nanoTime();
            var checkpoint = sequencer.upToNow(LogName.EVENTS);
            var took = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf("%,d events noted and signed in %,d ms%n", events, took.toMillis());
            assertThat(checkpoint.size()).isEqualTo(events);
            assertThat(took).isLessThan(tree);
            assertThat(medianOfProofs(JdbcClient.create(pool), events)).isLessThan(proof);
            assertVerifiedAsItStreams(JdbcClient.create(pool), events);
        }
    }

    private Duration medianOfProofs(JdbcClient sql, int events) {
        var merkle = new MerkleLog(sql);
        var taken = new Random(1)
                .longs(PROOFS, 1, events + 1L)
                .mapToObj(position -> {
                    var event = log.superuser().identifier(position);
                    long start = System.nanoTime();
                    var text = merkle.proof(event).orElseThrow();
                    var took = Duration.ofNanos(System.nanoTime() - start);
                    var proof = ProofFile.parse(text);
                    assertThat(proof.provesLeaf(proof.leafData().orElseThrow())).isTrue();
                    return took;
                })
                .sorted()
                .toList();
        System.out.printf(
                "proof: median %,d us, longest %,d us%n",
                taken.get(PROOFS / 2).toNanos() / 1000, taken.getLast().toNanos() / 1000);
        return taken.get(PROOFS / 2);
    }

    private static void assertVerifiedAsItStreams(JdbcClient sql, int events) throws IOException {
        try (var in = new PipedInputStream(1 << 16);
                var out = new PipedOutputStream(in)) {
            Thread.ofVirtual().start(() -> {
                try (out) {
                    new Bundles(sql, List::of, Clock.systemUTC()).write(BundleRange.all(LogName.EVENTS), null, out);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            var outcome = Verification.of(in, Trust.IN_THE_BUNDLE, Progress.SILENT);
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.entries()).isEqualTo(events);
        }
    }

    private HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(log.database().url());
        pool.setUsername(SequencedLog.ROLE);
        pool.setPassword("test");
        pool.setMaximumPoolSize(3);
        return pool;
    }
}
