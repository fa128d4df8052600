package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Meanwhile;
import be.signaalhuis.query.testing.RunningService;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Apart
class SwapTest {

    private static final String VIEW = "meldpunt-worklist";

    private static RunningService service;
    private static Rebuilds rebuilds;

    /** By all tests of this class, as they share a log. */
    private static final ConcurrentSkipListSet<Long> REGISTERED = new ConcurrentSkipListSet<>();

    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

    private record Seen(long position, long reports) {}

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh(), SmallSteps.class);
        rebuilds = new Rebuilds(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Each event is one more report, so every answer must count as many reports as events up to its position. */
    @Test
    void noReaderSeesThePositionOfOneTableWithTheRowsOfAnother() throws Exception {
        try (var others = new Meanwhile()
                .does(this::register)
                .does(this::read)
                .does(this::read)
                .does(this::read)) {
            for (int times = 0; times < 6 || times < 60 && positionsSeen() <= 10; times++) {
                var task = rebuilds.done(rebuilds.start(VIEW));
                assertThat(task.at("/differences").asLong(-1)).isZero();
            }
        }
        var positions = List.copyOf(REGISTERED);
        assertThat(seen)
                .hasSizeGreaterThan(50)
                .allSatisfy(answer -> assertThat(answer.reports())
                        .isEqualTo(positions.stream()
                                .filter(position -> position <= answer.position())
                                .count()));
        assertThat(positionsSeen()).isGreaterThan(10);
        var compared = rebuilds.done(rebuilds.start(VIEW, "{\"compareOnly\":true}"));
        assertThat(compared.at("/differences").asLong(-1)).isZero();
    }

    @Test
    void waitsForReadersServesThemMeanwhileAndCanBeCancelled() throws SQLException {
        register();
        var table = rebuilds.tableOf(VIEW);
        String task;
        try (var reader = service.database().dataSource("signaalhuis_query").getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select count(*) from views.meldpunt_worklist");
            task = rebuilds.start(VIEW);
            rebuilds.await(task, Phase.SWAP);
            var second = service.as("admin.71016").post("/v1/processors/" + VIEW + "/rebuilds", "{}");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.json().at("/type").asString()).isEqualTo("urn:problem-type:signaalhuis:rebuildRunning");
            read();
            assertThat(service.as("admin.71016")
                            .post(task + "/cancellation", "{}")
                            .status())
                    .isEqualTo(200);
            rebuilds.ended(task, "CANCELLED");
            reader.rollback();
        }
        assertThat(rebuilds.tableOf(VIEW)).isEqualTo(table);
        assertThat(rebuilds.leftovers()).isEmpty();
        rebuilds.done(rebuilds.start(VIEW));
    }

    /** Else whoever writes without pause would keep it from ever ending. */
    @Test
    void isNotComparedAgainWhenTheViewMovedOnMeanwhile() throws SQLException {
        register();
        String task;
        final long moved;
        try (var reader = service.database().dataSource("signaalhuis_query").getConnection();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select count(*) from views.meldpunt_worklist");
            task = rebuilds.start(VIEW);
            rebuilds.await(task, Phase.SWAP);
            for (int more = 0; more < 40; more++) {
                register();
            }
            moved = REGISTERED.last();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> position() >= moved);
            reader.rollback();
        }
        var done = rebuilds.done(task);
        assertThat(done.at("/position").asLong()).isGreaterThanOrEqualTo(moved);
        assertThat(done.at("/comparedAt").asLong()).isLessThan(moved);
        assertThat(done.at("/differences").asLong(-1)).isZero();
    }

    private static long position() {
        return service.view(VIEW).processingStatus().values().stream()
                .mapToLong(segment -> segment.getTrackingToken().position().orElse(-1))
                .findFirst()
                .orElse(-1);
    }

    private long positionsSeen() {
        return seen.stream().map(Seen::position).distinct().count();
    }

    private void register() {
        var id = UUID.randomUUID();
        var content = content(LocalDate.of(2024, 1, 1), "RAS");
        REGISTERED.add(service.log().append(id, registered(id, content)).position());
    }

    private void read() {
        var reply = service.as("intake.71016").post("/v1/meldpunt/reports/query", "{\"limit\":1}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        seen.add(new Seen(
                reply.json().at("/position").asLong(), reply.json().at("/total").asLong()));
    }
}
