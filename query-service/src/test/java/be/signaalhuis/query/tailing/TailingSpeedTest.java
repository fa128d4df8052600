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
                        "ROUND %d events %d raw %.0f/s views %.0f/s ratio %.3f jvm cpu us/event %.1f pages read %d%n",
                        round,
                        last.position(),
                        last.position() / raw,
                        last.position() / views,
                        raw / views,
                        (cpu() - cpu) / 1e3 / last.position(),
                        service.bean(io.micrometer.core.instrument.MeterRegistry.class)
                                .get("signaalhuis.log.page.read")
                                .timer()
                                .count());
                assertThat(Tables.rows(service.database(), "meldpunt_worklist")).isNotEmpty();
                for (var view : VIEWS) {
                    service.view(view).shutDown();
                    service.view(view).resetTokens();
                    service.database().as("postgres").sql("vacuum").update();
                }
            }
        }
    }

    @Test
    void isVisibleSoon() throws Exception {
        try (var service = RunningService.on(TestDatabase.fresh());
                var announcing =
                        service.database().dataSource("signaalhuis_command").getConnection();
                var notify = announcing.createStatement();
                var readers = java.util.concurrent.Executors.newFixedThreadPool(48)) {
            for (int round = 0; round < 3; round++) {
                var waits = new java.util.concurrent.ConcurrentLinkedQueue<Long>();
                var start = System.nanoTime();
                int events = 2000;
                for (int event = 0; event < events; event++) {
                    var due = start + event * 5_000_000L;
                    while (System.nanoTime() < due) {
                        java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
                    }
                    var id = java.util.UUID.randomUUID();
                    var place = service.log()
                            .append(
                                    id,
                                    be.signaalhuis.query.testing.RegisterRow.all()
                                            .get(0)
                                            .events()
                                            .get(0));
                    var saved = System.nanoTime();
                    notify.execute("notify signaalhuis_events, '" + place.position() + "'");
                    readers.execute(() -> {
                        var reply = service.as("intake.71016")
                                .post(
                                        "/v1/meldpunt/reports/query",
                                        "{\"limit\":1}",
                                        "Consistency-Token",
                                        Long.toString(place.position()),
                                        "Prefer",
                                        "wait=20");
                        if (reply.status() == 200) {
                            waits.add(System.nanoTime() - saved);
                        }
                    });
                }
                var took = seconds(start);
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waits.size() == events);
                var sorted = waits.stream().sorted().toList();
                System.out.printf(
                        "ROUND %d visible p50 %.1f p90 %.1f p99 %.1f max %.1f ms in %.1f s%n",
                        round,
                        sorted.get(events / 2) / 1e6,
                        sorted.get(events * 90 / 100) / 1e6,
                        sorted.get(events * 99 / 100) / 1e6,
                        sorted.getLast() / 1e6,
                        took);
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
