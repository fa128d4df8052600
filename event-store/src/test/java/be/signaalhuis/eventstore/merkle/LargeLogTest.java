package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
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

/** A tree over many events, proofs in it, and its verification as it streams by; what they take is printed, not judged. */
@Apart
class LargeLogTest {

    private static final int MILLION = 1_000_000;
    private static final int AT_ONCE = 20_000;
    private static final int PAYLOAD = 900;
    private static final int PROOFS = 50;

    private final SequencedLog log = new SequencedLog();

    @Test
    void twentyThousandEvents() throws Exception {
        grows(AT_ONCE);
    }

    @Test
    @Tag("proof")
    void aMillionEvents() throws Exception {
        grows(MILLION);
    }

    private void grows(int events) throws Exception {
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
            assertProven(JdbcClient.create(pool), events);
            assertVerifiedAsItStreams(JdbcClient.create(pool), events);
        }
    }

    private void assertProven(JdbcClient sql, int events) {
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
