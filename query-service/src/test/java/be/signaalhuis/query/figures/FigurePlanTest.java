package be.signaalhuis.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a hundred thousand events of ten years, why a figure of a year is what it is reads the rows of that year. */
@Apart
class FigurePlanTest {

    private static final Code GENK = Code.of("71016");
    private static final FigureReader AUDITOR = new FigureReader(new Actor("auditor", Role.AUDITOR, "Stad Genk", GENK));
    private static final int SIGNALS = 50_000;
    private static final String OF_A_CELL = "signals~71016W26~LIFE_DOMAIN~ZORG~2020-01-01~2020-12-31~";
    private static final String OF_A_YEAR = "signals~71016~~~2020-01-01~2020-12-31~";

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into events.event (global_index, event_identifier, aggregate_identifier, sequence_number,
                               payload_type, payload, metadata)
                        overriding system value
                        select 2 * n + state, gen_random_uuid(), md5(n::text)::uuid, state,
                               'be.signaalhuis.events.signals.' || case state when 0 then 'NuisanceSignalLogged' else
                               'SignalCorrected' end, '{}', convert_to('{"organisation":"Politie"}', 'UTF8')
                        from generate_series(1, :signals) as n, generate_series(0, 1) as state order by 1
                        """).param("signals", SIGNALS).update();
        sql.sql("""
                        insert into views.gebiedsscan_signal (signal_id, opened_at, opened_by, closed_at, closed_by,
                               municipality, theme, area, neighbourhood, division, subtype, life_domain, policy_domain,
                               sharing, observed_from, observed_until, counted)
                        select md5(n::text)::uuid, 2 * n + state, md5(n::text)::uuid,
                               case state when 0 then 2 * n + 1 end, case state when 0 then md5(n::text)::uuid end,
                               '71016', 'OVERLAST', area, area, '2025', 'HANGJONGEREN',
                               (array['ZORG', 'ARBEID', 'WELZIJN', 'ARMOEDE'])[1 + (n + state) % 4], 'POLITIE',
                               'OVERLEGTAFEL', day, day, true
                        from (select n, date '2016-01-01' + (n % 3650) as day,
                                     '71016W' || lpad((1 + n % 31)::text, 2, '0') as area
                              from generate_series(1, :signals) as n) as signal, generate_series(0, 1) as state
                        """).param("signals", SIGNALS).update();
        Tables.vacuum(service.database(), "views.gebiedsscan_signal", "events.event");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_A_CELL, OF_A_YEAR})
    void whatMovedAFigureReadsTheVersionsOfItsPeriodAndTheEventsOfOnePage(String figure) {
        assertThat(history(figure))
                .contains("gebiedsscan_signal_observed", "event_pkey")
                .doesNotContain("Seq Scan on gebiedsscan_signal", "Seq Scan on event");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatACellIsMadeOfReadsTheEventsOfItsSignals(boolean today) {
        assertThat(events(OF_A_CELL, today))
                .contains("gebiedsscan_signal_" + (today ? "open_observed" : "observed"))
                .doesNotContain("Seq Scan on gebiedsscan_signal", "Seq Scan on event");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAYearIsMadeOfReadsNoOtherSignals(boolean today) {
        assertThat(events(OF_A_YEAR, today))
                .contains("gebiedsscan_signal_" + (today ? "open_observed" : "observed"))
                .doesNotContain("Seq Scan on gebiedsscan_signal");
    }

    private static String history(String figure) {
        return plan(service.bean(FigureMoves.class)
                .ask("explain ", known(false), counted(figure), AUDITOR, FigurePages.of("history", figure, 50, null)));
    }

    private static String events(String figure, boolean today) {
        return plan(service.bean(EventsBehind.class)
                .ask("explain ", known(today), counted(figure), AUDITOR, FigurePages.of("events", figure, 50, null)));
    }

    private static String plan(JdbcClient.StatementSpec explained) {
        return String.join("\n", explained.query(String.class).list());
    }

    private static Counted counted(String figure) {
        return service.context().getBeansOfType(Figures.class).values().stream()
                .filter(kind -> figure.startsWith(kind.kind() + Figures.BETWEEN))
                .findFirst()
                .flatMap(kind -> kind.find(GENK, figure + known(true).position()))
                .orElseThrow();
    }

    private static Known known(boolean today) {
        return new Known(2L * SIGNALS + 1, Instant.EPOCH, today, false);
    }
}
