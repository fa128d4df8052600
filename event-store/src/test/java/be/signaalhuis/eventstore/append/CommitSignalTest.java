package be.signaalhuis.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a listener hears of commits. */
class CommitSignalTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final CommitSignal signal = new CommitSignal(database.as("signaalhuis_command"));
    private Connection listener;

    @BeforeEach
    void listen() throws SQLException {
        listener = database.dataSource("signaalhuis_query").getConnection();
        try (var statement = listener.createStatement()) {
            statement.execute("listen " + CommitSignal.CHANNEL);
        }
    }

    @AfterEach
    void close() throws SQLException {
        signal.close();
        listener.close();
    }

    @Test
    void aCommitIsHeardWithItsPosition() throws SQLException {
        signal.accept(42);

        assertThat(heardUntil("42")).containsExactly("42");
    }

    @Test
    void manyCommitsAreHeardAsFewAndTheLastIsAmongThem() throws SQLException {
        long start = System.nanoTime();
        long position = 0;
        while (System.nanoTime() - start < Duration.ofMillis(250).toNanos()) {
            signal.accept(++position);
        }

        var heard = heardUntil(Long.toString(position));

        assertThat(heard).endsWith(Long.toString(position)).hasSizeLessThan(60);
    }

    @Test
    void aSignalThatCannotBeSentHoldsNobodyUp() {
        var nobody = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/nothing");
        try (var silent = new CommitSignal(JdbcClient.create(nobody))) {
            silent.accept(1);
            silent.accept(2);
        }
    }

    @Test
    void theNextCommitDoesNotCutARestShort() throws SQLException {
        var tries = new AtomicInteger();
        var away = mock(DataSource.class);
        when(away.getConnection()).thenAnswer(call -> {
            tries.incrementAndGet();
            throw new SQLException("away");
        });
        try (var silent = new CommitSignal(JdbcClient.create(away))) {
            for (long start = System.nanoTime();
                    System.nanoTime() - start < Duration.ofMillis(250).toNanos(); ) {
                silent.accept(1);
            }
        }
        assertThat(tries).hasValueBetween(1, 3);
    }

    private List<String> heardUntil(String last) throws SQLException {
        var heard = new ArrayList<String>();
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!heard.contains(last) && System.nanoTime() < deadline) {
            for (var one : listener.unwrap(PGConnection.class).getNotifications(100)) {
                heard.add(one.getParameter());
            }
        }
        return heard;
    }
}
