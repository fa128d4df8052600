package be.signaalhuis.query.tailing;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("proof")
class TailingSpeedTest {

    private static final List<String> VIEWS = List.of("meldpunt-worklist", "meldpunt-file", "meldpunt-annual-report");

    @Test
    void catchesUp() throws Exception {
        try (var service = RunningService.on(TestDatabase.fresh())) {
            VIEWS.forEach(view -> service.view(view).shutDown());
            int reports = Integer.getInteger("reports", 20_000);
            var last = ManyReports.append(service, reports);
            service.database().as("postgres").sql("vacuum analyze events.event").update();
            for (int round = 0; round < 3; round++) {
                var raw = raw(service.database());
                var start = System.nanoTime();
                var cpu = cpu();
                VIEWS.forEach(view -> service.view(view).start());
                awaitAll(service, last.position());
                var views = seconds(start);
                System.out.printf(
                        "ROUND %d events %d raw %.0f/s views %.0f/s ratio %.3f jvm cpu us/event %.1f%n",
                        round,
                        last.position(),
                        last.position() / raw,
                        last.position() / views,
                        raw / views,
                        (cpu() - cpu) / 1e3 / last.position());
                assertThat(Tables.rows(service.database(), "meldpunt_worklist")).isNotEmpty();
                for (var view : VIEWS) {
                    service.view(view).shutDown();
                    service.view(view).resetTokens();
                    service.database().as("postgres").sql("vacuum").update();
                }
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double raw(TestDatabase database) {
        var start = System.nanoTime();
        long position = 0;
        long bytes = 0;
        try (var connection = database.dataSource("signaalhuis_query").getConnection();
                var page = connection.prepareStatement(
                        "select global_index, event_identifier, aggregate_identifier, sequence_number, type, recorded_at,"
                                + " payload_type, payload_revision, payload, metadata from events.event"
                                + " where global_index > ? order by global_index limit 5000")) {
            while (true) {
                page.setLong(1, position);
                var before = position;
                try (var row = page.executeQuery()) {
                    while (row.next()) {
                        position = row.getLong(1);
                        bytes += row.getBytes(9).length + row.getBytes(10).length;
                    }
                }
                if (before == position) {
                    System.out.println("RAW bytes " + bytes);
                    return seconds(start);
                }
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitAll(RunningService service, long position) {
        var admin = service.as("admin.71016");
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    var items = admin.get("/v1/processors").json().at("/items");
                    return items.size() == 3
                            && items.valueStream()
                                    .allMatch(view -> view.at("/position").asLong() >= position);
                });
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e9;
    }
}
