package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever reads many files asks for their keys once. */
class ManyKeysTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final byte[] TEXT = "secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private final Seals writer = seals(DATABASE.dataSource("signaalhuis_keys"));
    private final AtomicInteger connections = new AtomicInteger();
    private final Seals reader = seals(counted(DATABASE.dataSource("signaalhuis_keys")));
    private final List<UUID> kids = Stream.generate(UUID::randomUUID).limit(300).toList();

    @Test
    void manyKeysAreAskedForInOneStatementAndThenAtHand() {
        var sealed = kids.stream().map(kid -> writer.seal(kid, TEXT)).toList();

        assertThat(reader.openable(kids)).containsExactlyInAnyOrderElementsOf(kids);
        for (int i = 0; i < kids.size(); i++) {
            assertThat(reader.open(kids.get(i), sealed.get(i))).contains(TEXT);
        }
        assertThat(reader.openable(kids)).hasSameSizeAs(kids);

        assertThat(connections).hasValue(1);
    }

    @Test
    void aShreddedKeyIsNotAmongThem() {
        kids.subList(0, 3).forEach(kid -> writer.seal(kid, TEXT));
        writer.shred(kids.get(1));

        assertThat(reader.openable(kids.subList(0, 3))).containsExactlyInAnyOrder(kids.get(0), kids.get(2));
    }

    @Test
    void aKeyNobodyKnowsDoesNotPassForAShreddedOne() {
        writer.seal(kids.get(0), TEXT);

        assertThatThrownBy(() -> reader.openable(kids.subList(0, 2)))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining(kids.get(1).toString());
    }

    @Test
    void whileTheKeyStoreIsDownNobodyIsToldThatKeysAreGone() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/keys");

        assertThatThrownBy(() -> seals(nowhere).openable(kids)).isInstanceOf(KeyUnavailable.class);
    }

    private static Seals seals(DataSource keys) {
        return new Seals(new JdbcDataKeys(keys, FileKeyEncryptionKey.at(folder.resolve("kek.json"))));
    }

    /** The same database, whose connections are counted: JdbcClient takes one for each statement. */
    private DataSource counted(DataSource keys) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        var answer = method.invoke(keys, arguments);
                        if (answer instanceof Connection) {
                            connections.incrementAndGet();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
