package be.signaalhuis.command.lco.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.command.testing.MovableClock;
import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.TestLog;
import be.signaalhuis.command.testing.TestLog.Stored;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a family's table reveals reaches those who make policy, by two nodes, and nothing of the family with it. */
class BottleneckCrossingTest {

    private static final String TASK = "log-anonymous-bottleneck";
    private static final String COORDINATOR = "lco-coordinator-27";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> OFTEN = Map.of("signaalhuis.tasks.look", "100ms");
    private static final JsonMapper JSON = new JsonMapper();

    private final MovableClock clock = MovableClock.at("2025-11-26T10:00");
    private final TestDatabase database = TestDatabase.fresh();
    private final List<RunningCommandService> nodes = new ArrayList<>();
    private TestLog log;

    @BeforeEach
    void startTwo() {
        start();
        start();
    }

    @AfterEach
    void stop() {
        nodes.forEach(RunningCommandService::close);
    }

    private void start() {
        nodes.add(RunningCommandService.on(database, OFTEN, clock));
        log = new TestLog(nodes.getLast());
    }

    @Test
    void nothingIsLoggedByDayAndAllOfItOnceByNight() {
        var overleg = new OverlegId(UUID.randomUUID());
        reveal(overleg, texts(8));
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 8);
        assertThat(log.of(PolicyBottleneckSignalLogged.class)).isEmpty();

        clock.moveTo("2025-11-27T04:00");
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);

        var logged = log.of(PolicyBottleneckSignalLogged.class);
        assertThat(logged.stream().map(this::summary)).containsExactlyInAnyOrderElementsOf(texts(8));
    }

    @Test
    void signalsOfOneNightStandInTheOrderOfALot() {
        nodes.removeFirst().close();
        reveal(new OverlegId(UUID.randomUUID()), texts(10));
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 10);
        var drawn = idsByTime();

        clock.moveTo("2025-11-27T04:00");
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);

        var logged = log.of(PolicyBottleneckSignalLogged.class);
        assertThat(logged.stream().map(signal -> json(signal).at("/signalId").asString()))
                .containsExactlyElementsOf(drawn);
        assertThat(logged.stream().map(this::summary).toList()).isNotEqualTo(texts(10));
    }

    @Test
    void theSignalSaysWhatWasRevealedAndNothingThatLeadsBack() {
        var overleg = new OverlegId(UUID.randomUUID());
        reveal(overleg, List.of("De wachtlijst voor een sociale woning is voor grote gezinnen acht jaar."));
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 1);
        var file = log.of(StructuralBottleneckRevealed.class).getFirst();
        var traces = tracesOf(overleg, file);
        assertThat(taskData()).doesNotContain(traces).doesNotContain("wachtlijst");
        var key = UUID.fromString(JSON.readTree(taskData()).at("/summary/kid").asString());

        clock.moveTo("2025-11-27T04:00");
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);

        var signal = log.of(PolicyBottleneckSignalLogged.class).getFirst();
        assertThat(signal.payload()).doesNotContain(traces);
        assertThat(signal.metadata()).doesNotContain(traces);
        var said = json(signal);
        assertThat(said.at("/municipality").asString()).isEqualTo("71016");
        assertThat(said.at("/content/area").asString()).isEqualTo("71016");
        assertThat(said.at("/content/observed/from").asString()).isEqualTo("2025-11-01");
        assertThat(said.at("/content/observed/until").asString()).isEqualTo("2025-11-30");
        assertThat(said.at("/content/observed/as").asString()).isEqualTo("MAAND");
        assertThat(said.at("/content/source").asString()).isEqualTo("LCO");
        assertThat(said.at("/content/sharing").asString()).isEqualTo("OVERLEGTAFEL");
        assertThat(said.at("/content/subtype").asString()).isEqualTo("REGELGEVING");
        assertThat(JSON.readTree(signal.metadata()).at("/actor").asString()).isEqualTo("lco-bottlenecks");
        assertThat(summary(signal)).startsWith("De wachtlijst");
        assertThat(seals().openable(List.of(
                        UUID.fromString(said.at("/content/summary/kid").asString()))))
                .hasSize(1);
        assertThat(seals().openable(List.of(key))).as("the key of the task").isEmpty();
    }

    @Test
    void aNodeThatDiesRightAfterLoggingCausesNoSecondSignal() {
        reveal(new OverlegId(UUID.randomUUID()), texts(1));
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 1);
        var before = log.copyTasks();

        clock.moveTo("2025-11-27T04:00");
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);
        log.putBackAsLeftByADeadNode(before);
        start();
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);

        assertThat(log.of(PolicyBottleneckSignalLogged.class)).hasSize(1);
    }

    @Test
    void readingTheWholeLogAgainLogsNoSignalAgain() {
        reveal(new OverlegId(UUID.randomUUID()), texts(1));
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 1);
        clock.moveTo("2025-11-27T04:00");
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);
        nodes.forEach(RunningCommandService::close);
        nodes.clear();
        log.loseTasks();

        start();
        reveal(new OverlegId(UUID.randomUUID()), List.of("Een nieuwe drempel."));
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 1);
        clock.moveTo("2025-11-28T04:00");
        await().atMost(PATIENCE).until(() -> log.tasks(TASK) == 0);

        assertThat(log.of(PolicyBottleneckSignalLogged.class)).hasSize(2);
    }

    private static List<String> texts(int number) {
        return IntStream.range(0, number)
                .mapToObj(nr -> "Drempel nummer " + nr + " staat in de weg.")
                .toList();
    }

    private void reveal(OverlegId overleg, List<String> texts) {
        for (var text : texts) {
            log.append("Overleg", overleg.value(), whoAndWhy(), List.of(revealed(overleg, text)));
        }
    }

    private static Map<String, String> whoAndWhy() {
        return Map.of(
                MetaDataKeys.ACTOR,
                COORDINATOR,
                MetaDataKeys.ROLE,
                "lco",
                MetaDataKeys.ORGANISATION,
                "lco-71016",
                MetaDataKeys.MUNICIPALITY,
                "71016",
                MetaDataKeys.CORRELATION,
                UUID.randomUUID().toString(),
                MetaDataKeys.CAUSE,
                UUID.randomUUID().toString(),
                MetaDataKeys.REQUEST,
                UUID.randomUUID().toString());
    }

    private static StructuralBottleneckRevealed revealed(OverlegId overleg, String text) {
        return new StructuralBottleneckRevealed(
                overleg,
                LocalDate.of(2025, 11, 26),
                Code.of("REGELGEVING"),
                Code.of("HUISVESTING"),
                Code.of("WOONBELEID"),
                Sealed.fresh(text),
                CodeLists.current().version());
    }

    /** Every value of the event and of its metadata by which a file can be found. */
    private String[] tracesOf(OverlegId overleg, Stored file) {
        var traces = new ArrayList<String>();
        traces.add(overleg.toString());
        traces.add(COORDINATOR);
        traces.add(json(file).at("/summary/kid").asString());
        traces.add(json(file).at("/summary/ct").asString());
        for (var key : List.of(MetaDataKeys.CORRELATION, MetaDataKeys.CAUSE, MetaDataKeys.REQUEST)) {
            traces.add(JSON.readTree(file.metadata()).at("/" + key).asString());
        }
        traces.add(database.as("postgres")
                .sql("select event_identifier::text from events.event where global_index = ?")
                .param(file.position())
                .query(String.class)
                .single());
        assertThat(traces).allMatch(trace -> trace.length() > 10);
        return traces.toArray(String[]::new);
    }

    private static JsonNode json(Stored event) {
        return JSON.readTree(event.payload());
    }

    private String summary(Stored event) {
        var sealed = json(event).at("/content/summary");
        var text = seals().open(
                        UUID.fromString(sealed.at("/kid").asString()),
                        sealed.at("/ct").asString())
                .orElseThrow();
        return JSON.readValue(text, String.class);
    }

    private Seals seals() {
        return nodes.getLast().context().getBean(Seals.class);
    }

    private List<String> idsByTime() {
        return database.as("postgres")
                .sql("select task_instance from command.scheduled_task order by execution_time")
                .query(String.class)
                .list();
    }

    private String taskData() {
        return TestLog.utf8((byte[]) log.copyTasks().getFirst().get("task_data"));
    }
}
