package be.signaalhuis.query.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.audit.trail.TrailCheck.TrailAsked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of events is read along an index of what is asked, however long the log is. */
@Apart
class TrailPlanTest {

    private static final Code GENK = Code.of("71016");
    private static final Known KNOWN = new Known(200_000, Instant.EPOCH, true, false);

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        service.view(TrailProjection.VIEW).shutDown();
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.audit_trail (stream_id, sequence, position, event_id, recorded_at, type, revision,
                               municipality, actor, role, organisation, purpose, cause)
                        select md5((n % 40000)::text)::uuid, n / 40000, n, gen_random_uuid(),
                               timestamptz '2020-01-01' + n * interval '10 minutes', 'Type' || n % 60, '1',
                               case when n % 10 = 0 then '71022' else '71016' end, 'account' || n % 200, 'intake', 'desk',
                               case when n % 1000 = 1 then 'onderzoek' end, null
                        from generate_series(1, 200000) as n
                        """).update();
        Tables.vacuum(service.database(), "views.audit_trail");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', audit_trail_",
        "stream=0cc175b9-c0f1-b6a8-31c3-99e269772661, audit_trail_",
        "actor=account7, audit_trail_actor",
        "type=Type7, audit_trail_type",
        "purpose=onderzoek, audit_trail_purpose",
        "from=2020-02-01 until=2020-02-02, audit_trail_",
        "actor=account7 type=Type7, audit_trail_",
        "actor=account7 from=2020-02-01 until=2020-03-01, audit_trail_actor",
        "type=Type7 purpose=onderzoek after=9000, audit_trail_"
    })
    void aPageIsReadAlongAnIndex(String filters, String index) {
        for (var order : List.of("asc", "desc")) {
            assertThat(plan(filters, order)).contains(index).doesNotContain("Seq Scan on");
        }
    }

    @Test
    void theTypesAreFoundOneAfterAnother() {
        var plan = service.bean(TrailRows.class)
                .askTypes("explain ", GENK, KNOWN)
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan)).contains("audit_trail_type").doesNotContain("Seq Scan on");
        assertThat(service.bean(TrailRows.class).types(GENK, KNOWN)).hasSize(54);
    }

    private static String plan(String filters, String order) {
        var asked = new TrailAsked(
                of(filters, "stream"),
                of(filters, "actor"),
                of(filters, "type"),
                of(filters, "purpose"),
                of(filters, "from"),
                of(filters, "until"),
                of(filters, "after"),
                order,
                50);
        var rows = service.bean(TrailRows.class)
                .ask("explain ", TrailSearch.of(TrailCheck.of(asked), GENK, KNOWN))
                .query(String.class)
                .list();
        return String.join("\n", rows);
    }

    private static String of(String filters, String name) {
        return List.of(filters.split(" ")).stream()
                .filter(filter -> filter.startsWith(name + "="))
                .map(filter -> filter.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }
}
