package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.query.audit.replays.Tampering.Changed;
import be.signaalhuis.query.audit.replays.Tampering.Row;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.testing.RunningService;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whatever is done to the rows of whichever view, a replay names the row, and never says what is in it. */
@Apart
class TamperedViewTest {

    private static final int NAMED = 20;

    private static final RunningService SERVICE = EveryView.SERVICE;
    private static final Auditor AUDITOR = new Auditor(SERVICE);

    @Test
    void everyChangedColumnOfEveryViewIsNamed() {
        for (var view : views()) {
            AUDITOR.replayed(view.name());
            var changed = new Tampering(SERVICE.database(), view.table()).changeEachColumn();
            var replay = AUDITOR.replayed(view.name());
            assertCounted(replay, view, changed.size());
            var named = named(replay, view.table().name(), "OTHER");
            assertThat(named).hasSize(Math.min(NAMED, changed.size()));
            assertThat(named.stream().map(TamperedViewTest::changed).toList()).isSubsetOf(changed);
            assertSameForTheAdministratorWhoMendsIt(view.name(), replay);
        }
    }

    private static void assertSameForTheAdministratorWhoMendsIt(String view, JsonNode replay) {
        var admin = new Auditor(SERVICE, "admin.71016");
        var reply = SERVICE.as("admin.71016").post("/v1/processors/" + view + "/rebuilds", "{}");
        assertThat(admin.done(reply.header("Location")).at("/differing")).isEqualTo(replay.at("/rows"));
        assertThat(AUDITOR.replayed(view).at("/differences").asLong(-1)).isZero();
    }

    @Test
    void aRowThatIsGoneOrCameFromElsewhereIsNamed() {
        for (var view : views()) {
            AUDITOR.replayed(view.name());
            var tampering = new Tampering(SERVICE.database(), view.table());
            var inserted = tampering.insert();
            var deleted = tampering.delete();
            var replay = AUDITOR.replayed(view.name());
            var table = view.table().name();
            assertThat(named(replay, table, "ONLY_LIVE").stream().map(TamperedViewTest::row))
                    .containsExactly(inserted);
            assertThat(named(replay, table, "ONLY_REPLAYED").stream()
                            .mapToLong(row -> row.at("/position").asLong()))
                    .containsExactly(deleted.position());
            assertThat(replay.at("/rows"))
                    .allSatisfy(row -> assertThat(row.at("/columns").size())
                            .isEqualTo(row.at("/kind").asString().equals("OTHER") ? 1 : 0));
            assertCounted(replay, view, 2);
            mend(view.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"gebiedsscan_cell, month", "gebiedsscan_day, day"})
    void aCountThatIsChangedGoneOrMadeUpIsNamed(String table, String day) {
        var view = "gebiedsscan-signals";
        AUDITOR.replayed(view);
        var some = "ctid = (select %s(ctid) from views." + table + ")";
        var sql = SERVICE.database().as("postgres");
        sql.sql("delete from views." + table + " where " + some.formatted("max"))
                .update();
        sql.sql("update views." + table + " set signals = signals + 1 where " + some.formatted("min"))
                .update();
        sql.sql("insert into views." + table + " (municipality, neighbourhood, cut, code, " + day + ", signals)"
                        + " values ('71016', '71016W31', 'THEME', 'OVERLAST', '1999-01-01', 1)")
                .update();
        var replay = AUDITOR.replayed(view);
        assertThat(replay.at("/rows").valueStream().map(JsonNode::toString).toList())
                .containsExactlyInAnyOrder(
                        count(table, "OTHER", "\"signals\""),
                        count(table, "ONLY_REPLAYED", ""),
                        count(table, "ONLY_LIVE", ""));
        assertThat(replay.at("/differences").asInt()).isEqualTo(3);
        mend(view);
    }

    private static String count(String table, String kind, String columns) {
        return "{\"table\":\"" + table + "\",\"kind\":\"" + kind + "\",\"columns\":[" + columns + "]}";
    }

    @Test
    void whatWasDoneToLaterRowsDoesNotMatterEarlier() {
        AUDITOR.replayed("signals-register");
        var row = SERVICE.database().as("postgres").sql("""
                        update views.signals_register set municipality = '71004'
                        where opened_at = (select max(opened_at) from views.signals_register) returning opened_at
                        """).query(Long.class).single();
        assertThat(differences(row)).isEqualTo(1);
        assertThat(differences(row - 1)).isZero();
        mend("signals-register");
    }

    private static long differences(long position) {
        return AUDITOR.replayed("signals-register", ",\"position\":" + position)
                .at("/differences")
                .asLong(-1);
    }

    private static void mend(String view) {
        var reply = SERVICE.as("admin.71016").post("/v1/processors/" + view + "/rebuilds", "{}");
        new Auditor(SERVICE, "admin.71016").done(reply.header("Location"));
    }

    private static List<View<?>> views() {
        return SERVICE.context().getBeanProvider(View.class).stream()
                .<View<?>>map(view -> view)
                .toList();
    }

    private static List<JsonNode> named(JsonNode replay, String table, String kind) {
        return StreamSupport.stream(replay.at("/rows").spliterator(), false)
                .filter(row -> row.at("/table").asString().equals(table))
                .filter(row -> row.at("/kind").asString().equals(kind))
                .toList();
    }

    /** Rows that only count others follow when those change. */
    private static void assertCounted(JsonNode replay, View<?> view, int rows) {
        var counts = view.table().summaries("views", SERVICE.database().as("postgres"));
        var differences = assertThat(replay.at("/differences").asInt()).as(view.name());
        if (counts.isEmpty()) {
            differences.isEqualTo(rows);
        } else {
            differences.isGreaterThanOrEqualTo(rows);
        }
    }

    private static Changed changed(JsonNode row) {
        assertThat(row.at("/columns")).hasSize(1);
        return new Changed(row.at("/columns/0").asString(), row(row));
    }

    private static Row row(JsonNode row) {
        return new Row(row.at("/stream").asString(), row.at("/position").asLong());
    }
}
