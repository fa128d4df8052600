package be.signaalhuis.query.tailing;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class LogListenerTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(50);

    private final TestDatabase database = TestDatabase.shared();
    private final LogSignal signal = new LogSignal();
    private final AtomicLong head = new AtomicLong();
    private LogListener listener;
    private boolean deaf;

    @AfterEach
    void stop() {
        listener.stop();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(connections()).isZero());
    }

    @Test
    void givesTheSignalWhenTheCommandSideAnnouncesAnEvent() {
        listen(FOR_EVER);
        var before = signal.count();
        announce();
        awaitSignalAfter(before);
    }

    @Test
    void staysSilentWhenNothingHappens() {
        listen(SOON);
        awaitSignalAfter(1);
        var before = signal.count();
        Awaitility.await()
                .during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(2))
                .until(() -> signal.count() == before);
    }

    @Test
    void hearsAgainAfterItsConnectionWasLost() {
        listen(FOR_EVER);
        var before = signal.count();
        cut();
        awaitSignalAfter(before);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(connections()).isOne());
        var back = signal.count();
        announce();
        awaitSignalAfter(back);
    }

    @Test
    void looksForItselfWhileItCannotListen() {
        deaf = true;
        listener = new LogListener(this::ear, head::get, signal, FOR_EVER);
        listener.start();
        for (int event = 1; event <= 3; event++) {
            var before = signal.count();
            head.incrementAndGet();
            awaitSignalAfter(before);
        }
    }

    private void listen(Duration patience) {
        listener = new LogListener(this::ear, head::get, signal, patience);
        listener.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(signal.count()).isPositive());
    }

    private LogEar ear() throws SQLException {
        if (deaf) {
            throw new SQLException("no connection to be had");
        }
        return LogEar.on(new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "signaalhuis_query";
            }

            @Override
            public String getPassword() {
                return TestDatabase.PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        });
    }

    private void announce() {
        database.as("signaalhuis_command").sql("notify signaalhuis_events, '1'").update();
    }

    private void awaitSignalAfter(long count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(signal.count()).isGreaterThan(count));
    }

    private long connections() {
        return listeners("count(*)");
    }

    private void cut() {
        listeners("count(pg_terminate_backend(pid))");
    }

    private long listeners(String what) {
        return database.as("postgres")
                .sql("select " + what + " from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'query-service-listener'")
                .query(Long.class)
                .single();
    }
}
