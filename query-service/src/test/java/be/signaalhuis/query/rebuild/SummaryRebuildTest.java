package be.signaalhuis.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.gebiedsscan.matrix.RandomSignals;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view with summaries beside its rows is one view, however it comes about. */
@Apart
class SummaryRebuildTest {

    private static final String VIEW = "gebiedsscan-signals";

    private static RunningService service;
    private static Rebuilds rebuilds;
    private static RandomSignals signals;

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh(), SmallSteps.class);
        rebuilds = new Rebuilds(service);
        signals = new RandomSignals(5, service.log());
        service.awaitViews(signals.live(150));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aRebuiltViewHasTheSameRowsAndTheSameSummariesAndFollowsTheLog() {
        var before = rows();
        assertThat(differences("{}")).isZero();
        assertThat(rows()).isEqualTo(before).hasSizeGreaterThan(200);
        assertThat(rebuilds.leftovers()).isEmpty();
        service.awaitViews(signals.live(50));
        assertThat(differences("{\"compareOnly\":true}")).isZero();
        before = rows();
        assertThat(differences("{}")).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update views.gebiedsscan_cell set signals = signals + 1 where ctid = (select min(ctid) from views.gebiedsscan_cell)",
                "delete from views.gebiedsscan_cell where ctid = (select min(ctid) from views.gebiedsscan_cell)",
                "insert into views.gebiedsscan_cell values ('71016', '71016W31', 'THEME', 'OVERLAST', '1999-01-01', 1)",
                "update views.gebiedsscan_day set signals = signals + 1 where ctid = (select min(ctid) from views.gebiedsscan_day)",
                "delete from views.gebiedsscan_day where ctid = (select min(ctid) from views.gebiedsscan_day)",
                "insert into views.gebiedsscan_day values ('71016', '71016W31', 'THEME', 'OVERLAST', '1999-01-01', 1)"
            })
    void findsACountThatSomebodyChangedAndMendsIt(String change) {
        var before = rows();
        assertThat(service.database().as("postgres").sql(change).update()).isEqualTo(1);
        assertThat(differences("{\"compareOnly\":true}")).isEqualTo(1);
        assertThat(differences("{}")).isEqualTo(1);
        assertThat(differences("{\"compareOnly\":true}")).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aResetAndReplayGivesEqualRows() {
        var before = rows();
        service.view(VIEW).shutDown();
        service.view(VIEW).resetTokens();
        assertThat(rows()).isEmpty();
        service.view(VIEW).start();
        service.awaitViews(signals.live(1));
        assertThat(differences("{\"compareOnly\":true}")).isZero();
        assertThat(rows())
                .containsAll(
                        before.stream().filter(row -> row.startsWith("signal ")).toList());
    }

    @Test
    void aTokenThatIsMovedBackChangesNothing() {
        service.view(VIEW).shutDown();
        var before = rows();
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = :view")
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .param("view", VIEW)
                .update();
        service.view(VIEW).start();
        assertThat(differences("{\"compareOnly\":true}")).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    private static long differences(String request) {
        return rebuilds.done(rebuilds.start(VIEW, request)).at("/differences").asLong(-1);
    }

    private static List<String> rows() {
        return Stream.of("signal", "cell", "day")
                .flatMap(table -> Tables.rows(service.database(), "gebiedsscan_" + table).stream()
                        .map(row -> table + " " + row))
                .toList();
    }
}
