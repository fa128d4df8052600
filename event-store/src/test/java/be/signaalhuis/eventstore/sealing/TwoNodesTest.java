package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that share a key store agree on every key, and soon on its end. */
class TwoNodesTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final byte[] TEXT = "secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private final UUID kid = UUID.randomUUID();
    private final AtomicLong clock = new AtomicLong();
    private final Seals one = node();
    private final Seals other = node();

    private Seals node() {
        var keyEncryptionKey = FileKeyEncryptionKey.at(folder.resolve("kek.json"));
        return new Seals(new JdbcDataKeys(DATABASE.dataSource("signaalhuis_keys"), keyEncryptionKey, clock::get));
    }

    @Test
    void aKeyShreddedOnAnotherNodeIsForgottenWithinAMinute() {
        var sealed = one.seal(kid, TEXT);
        other.shred(kid);
        assertThat(other.open(kid, sealed)).isEmpty();

        clock.addAndGet(Duration.ofSeconds(60).toNanos());

        assertThat(one.open(kid, sealed)).isEmpty();
        assertThatThrownBy(() -> one.seal(kid, TEXT)).isInstanceOf(KeyShredded.class);
    }

    @Test
    void aKeyIsRememberedForThatMinute() {
        var sealed = one.seal(kid, TEXT);
        other.shred(kid);

        clock.addAndGet(Duration.ofSeconds(59).toNanos());

        assertThat(one.open(kid, sealed)).contains(TEXT);
    }

    @Test
    void nodesThatMakeAKeyAtTheSameTimeGetTheSameKey() throws Exception {
        for (int round = 0; round < 20; round++) {
            var key = UUID.randomUUID();
            var start = new CyclicBarrier(4);
            try (var threads = Executors.newCachedThreadPool()) {
                var sealed = IntStream.range(0, 4)
                        .mapToObj(nr -> threads.submit(() -> {
                            var node = node();
                            start.await(10, TimeUnit.SECONDS);
                            return node.seal(key, TEXT);
                        }))
                        .toList();
                for (var ciphertext : sealed) {
                    assertThat(one.open(key, ciphertext.get())).contains(TEXT);
                }
            }
        }
    }

    /** The one case that takes a second question: the key appears while this node waits for it. */
    @Test
    void aNodeThatHadToWaitForAKeyUsesTheKeyThatCame() throws Exception {
        var wrapped = new WrappedKeys(FileKeyEncryptionKey.at(folder.resolve("kek.json")));
        try (var threads = Executors.newCachedThreadPool();
                var first = DATABASE.dataSource("signaalhuis_keys").getConnection();
                var insert = first.prepareStatement("insert into keys.data_key (kid, wrapped) values (?, ?)")) {
            first.setAutoCommit(false);
            insert.setObject(1, kid);
            insert.setBytes(2, wrapped.newKey(kid));
            insert.executeUpdate();

            var second = threads.submit(() -> one.seal(kid, TEXT));
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(TwoNodesTest::somebodyWaitsForAKey);
            first.commit();

            assertThat(other.open(kid, second.get(10, TimeUnit.SECONDS))).contains(TEXT);
        }
    }

    private static boolean somebodyWaitsForAKey() {
        return DATABASE.as("postgres")
                .sql("select exists (select from pg_stat_activity where datname = current_database()"
                        + " and usename = 'signaalhuis_keys' and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }
}
