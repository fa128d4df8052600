package be.signaalhuis.query.signals.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.SignalArea;
import be.signaalhuis.query.signals.SignalReader;
import be.signaalhuis.query.signals.SignalUses;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A page far down the register costs no more than the first, whatever it is asked by. */
class SignalPlanTest {

    private static final SignalReader ANALYST = new SignalReader(Code.of("71016"), "veiligheidshuis", true);

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.signals_register (signal_id, opened_at, opened_by, closed_at, closed_by, version,
                               recorded_at, municipality, organisation, theme, status, observed_from, observed_until,
                               observed_as, area, neighbourhood, area_division, life_domain, sharing, review_reasons)
                        select id, 3 * n + state, gen_random_uuid(), case when state < 2 then 3 * n + state + 1 end,
                               case when state < 2 then id end, state, timestamptz '2020-01-01' + n * interval '1 minute',
                               '71016', 'jeugd', 'OVERLAST', 'LOGGED', day, day, 'DAG', hood, hood, '2025', 'WELZIJN',
                               case when n % 5 = 0 then 'EIGEN_DIENST' else 'OVERLEGTAFEL' end,
                               case when n % 50 = 0 then '{WEAK_GRADE}'::text[] else '{}' end
                        from (select gen_random_uuid() as id, n, date '1980-01-01' + (n % 18000) as day,
                                     '71016W' || lpad((1 + n % 31)::text, 2, '0') as hood
                              from generate_series(1, 30000) as n) as signal, generate_series(0, 2) as state
                        """).update();
        sql.sql("""
                        insert into views.bottleneck (bottleneck_id, opened_at, opened_by, version, municipality, state,
                               formed_on, coordinator, services, signals, unanswered)
                        select gen_random_uuid(), n, gen_random_uuid(), 0, '71016', 'OPEN', '2024-01-01', 'JEUGD', '{}',
                               array[gen_random_uuid()::text, gen_random_uuid()::text], 0
                        from generate_series(1, 2000) as n
                        """).update();
        Tables.vacuum(service.database(), "views.signals_register", "views.bottleneck");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', -observedOn, true, signals_register_open_observed",
        "'{}', observedOn, true, signals_register_open_observed",
        "'{}', -recordedAt, true, signals_register_open_recorded",
        "'{\"area\":\"71016W26\",\"status\":\"LOGGED\"}', observedOn, true, signals_register_open_neighbourhood",
        "'{\"needsReview\":true}', -observedOn, true, signals_register_open_review",
        "'{\"used\":false}', -observedOn, true, signals_register_open_observed",
        "'{}', -observedOn, false, signals_register_observed",
        "'{}', recordedAt, false, signals_register_recorded",
        "'{\"area\":\"71016W26\",\"status\":\"LOGGED\"}', observedOn, false, signals_register_neighbourhood"
    })
    void aPageIsReadAlongTheIndexOfItsOrder(String query, String order, boolean today, String index) {
        var sort = SignalSort.of(order).orElseThrow();
        var last = order.contains("observed") ? "2005-05-05" : "2020-01-09T00:00:00Z";
        var search = search(query, today).behind(new Cursor(80_000, last, UUID.randomUUID(), ""), sort);
        var plan = String.join(
                "\n",
                service.bean(Signals.class)
                        .ask("explain ", search, sort, 51)
                        .query(String.class)
                        .list());
        assertThat(plan).contains(index).doesNotContain("Seq Scan on signals").doesNotContain("Sort");
    }

    @ParameterizedTest
    @CsvSource({"'{\"used\":true}', true", "'{\"used\":false}', true", "'{\"used\":false}', false"})
    void whichSignalsAreInUseIsLookedUpOnceNotForEachSignal(String query, boolean today) {
        var plan = String.join(
                "\n",
                service.bean(Signals.class)
                        .askCount("explain ", search(query, today))
                        .query(String.class)
                        .list());
        assertThat(plan).containsPattern("(?i)hashed SubPlan|Hash (Semi |Anti )?Join|HashAggregate");
    }

    private static SignalSearch search(String query, boolean today) {
        var filter = SignalCheck.of(new JsonMapper().readValue(query, SignalQuery.class), ANALYST)
                .filter();
        var known = new Known(80_000, Instant.EPOCH, today, false);
        return new SignalSearch(known, ANALYST, service.bean(SignalUses.class))
                .matching(filter, SignalArea.of(ANALYST.municipality(), filter.area()));
    }
}
