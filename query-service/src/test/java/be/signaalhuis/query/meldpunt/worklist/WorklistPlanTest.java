package be.signaalhuis.query.meldpunt.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A page far down the list costs no more than the first, and its total no look at what reports were before. */
@Apart
class WorklistPlanTest {

    private static final ReaderArea GENK = ReaderArea.of(Code.of("71016"));

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.meldpunt_worklist (report_id, opened_at, opened_by, closed_at, closed_by, version,
                               recorded_at, desk, status, received_on, facts_on, channel, municipality, main_ground,
                               grounds, domain, outcomes, outside_service_area)
                        select id, 4 * n + state, id, case when state < 3 then 4 * n + state + 1 end,
                               case when state < 3 then id end, state, timestamptz '2020-01-01' + n * interval '1 minute',
                               '71016', 'REGISTERED', day, day, 'LOKET', '71016', 'RAS', '{RAS}', 'WERK', '{}', false
                        from (select gen_random_uuid() as id, n, date '1980-01-01' + (n % 18000) as day
                              from generate_series(1, 20000) as n) as report, generate_series(0, 3) as state
                        """).update();
        Tables.vacuum(service.database(), "views.meldpunt_worklist");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "receivedOn, true, meldpunt_worklist_open_received",
        "-receivedOn, true, meldpunt_worklist_open_received",
        "-recordedAt, true, meldpunt_worklist_open_recorded",
        "-receivedOn, false, meldpunt_worklist_received",
        "recordedAt, false, meldpunt_worklist_recorded"
    })
    void aPageIsReadAlongTheIndexOfItsOrder(String order, boolean today, String index) {
        var sort = WorklistSort.of(order).orElseThrow();
        var last = order.contains("received") ? "2005-05-05" : "2020-01-09T00:00:00Z";
        var search = new WorklistSearch(new Known(50_000, Instant.EPOCH, today, false), GENK, filter("{}"))
                .behind(new Cursor(50_000, last, UUID.randomUUID(), ""), sort);
        var plan = String.join(
                "\n",
                service.bean(Worklist.class)
                        .ask("explain ", search, sort, 51)
                        .query(String.class)
                        .list());
        assertThat(plan).contains(index).doesNotContain("Seq Scan on").doesNotContain("Sort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":[\"REGISTERED\",\"REOPENED\"]}",
                "{\"municipality\":[\"71016\"],\"receivedFrom\":\"2005-01-01\"}"
            })
    void howManyThereAreIsCountedFromTheIndexAlone(String query) {
        var search = new WorklistSearch(new Known(50_000, Instant.EPOCH, true, false), GENK, filter(query));
        var plan = service.bean(Worklist.class)
                .askCount("explain ", search)
                .query(String.class)
                .list();
        assertThat(plan).anyMatch(line -> line.contains("Index Only Scan using meldpunt_worklist_open_received"));
    }

    private static WorklistFilter filter(String query) {
        return WorklistCheck.of(new JsonMapper().readValue(query, WorklistQuery.class))
                .filter();
    }
}
