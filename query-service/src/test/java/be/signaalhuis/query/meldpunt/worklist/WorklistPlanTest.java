package be.signaalhuis.query.meldpunt.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A page far down the list costs no more than the first. */
class WorklistPlanTest {

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.meldpunt_worklist (report_id, opened_at, opened_by, closed_at, closed_by, version,
                               recorded_at, desk, status, received_on, facts_on, channel, municipality, main_ground,
                               grounds, domain, outcomes, outside_service_area)
                        select id, 2 * n + state, id, case state when 0 then 2 * n + 1 end,
                               case state when 0 then id end, state, timestamptz '2020-01-01' + n * interval '1 minute',
                               '71016', 'REGISTERED', day, day, 'LOKET', '71016', 'RAS', '{RAS}', 'WERK', '{}', false
                        from (select gen_random_uuid() as id, n, date '1980-01-01' + (n % 18000) as day
                              from generate_series(1, 20000) as n) as report, generate_series(0, 1) as state
                        """).update();
        sql.sql("analyze views.meldpunt_worklist").update();
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
        var everything = WorklistCheck.of(new JsonMapper().readValue("{}", WorklistQuery.class))
                .filter();
        var search = new WorklistSearch(
                        new Known(50_000, Instant.EPOCH, today, false), ReaderArea.of(Code.of("71016")), everything)
                .behind(new Cursor(50_000, last, UUID.randomUUID(), ""), sort);
        var plan = String.join(
                "\n",
                service.bean(Worklist.class)
                        .ask("explain ", search, sort, 51)
                        .query(String.class)
                        .list());
        assertThat(plan).contains(index).doesNotContain("Seq Scan on").doesNotContain("Sort");
    }
}
