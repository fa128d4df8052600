package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Apart
class RebuildTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static RunningService service;
    private static Rebuilds rebuilds;

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
        rebuilds = new Rebuilds(service);
        service.awaitViews(lives(60));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldpunt-worklist", "meldpunt-file", "meldpunt-annual-report"})
    void aRebuiltViewHasTheSameRowsInAnotherTable(String view) {
        var before = Tables.rows(service.database());
        var table = rebuilds.tableOf(view);
        var task = rebuilds.done(rebuilds.start(view));
        assertThat(task.at("/differences").asLong(-1)).isZero();
        assertThat(task.at("/rows").asLong()).isEqualTo(task.at("/events").asLong());
        assertThat(task.at("/percent").asInt()).isEqualTo(100);
        assertThat(Tables.rows(service.database())).isEqualTo(before);
        assertThat(rebuilds.tableOf(view)).isNotEqualTo(table);
        assertThat(rebuilds.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldpunt-worklist", "meldpunt-file", "meldpunt-annual-report"})
    void aRebuiltViewHasTheIndexesConstraintsAndRightsOfTheOneBefore(String view) {
        var before = rebuilds.shapeOf(view);
        rebuilds.done(rebuilds.start(view));
        assertThat(rebuilds.shapeOf(view)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aRebuiltViewFollowsTheLog() {
        rebuilds.done(rebuilds.start("meldpunt-worklist"));
        var place = lives(3);
        service.awaitViews(place);
        assertThat(rebuilds.done(rebuilds.start("meldpunt-worklist", "{\"compareOnly\":true}"))
                        .at("/differences")
                        .asLong(-1))
                .isZero();
    }

    @Test
    void findsARowThatSomebodyChangedAndMendsIt() {
        var position =
                service.database().as("postgres").sql("""
                        update views.meldpunt_annual_report set domain = 'SPORT'
                        where (report_id, opened_at) = (select report_id, opened_at from views.meldpunt_annual_report
                                                        order by opened_at limit 1)
                        returning opened_at
                        """).query(Long.class).single();
        var table = rebuilds.tableOf("meldpunt-annual-report");
        var compared = rebuilds.done(rebuilds.start("meldpunt-annual-report", "{\"compareOnly\":true}"));
        assertThat(compared.at("/differences").asLong()).isEqualTo(1);
        assertThat(compared.at("/examples/0").asLong()).isEqualTo(position);
        assertThat(rebuilds.tableOf("meldpunt-annual-report")).isEqualTo(table);
        var mended = rebuilds.done(rebuilds.start("meldpunt-annual-report"));
        assertThat(mended.at("/differences").asLong()).isEqualTo(1);
        var again = rebuilds.done(rebuilds.start("meldpunt-annual-report", "{\"compareOnly\":true}"));
        assertThat(again.at("/differences").asLong(-1)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAdministratorRebuilds(Role role) {
        var api = service.as(role.claim() + ".71016");
        var reply = api.post("/v1/processors/meldpunt-file/rebuilds", "{\"compareOnly\":true}");
        assertThat(reply.status()).isEqualTo(role == Role.ADMIN ? 202 : 404);
        var task = role == Role.ADMIN ? reply.header("Location") : "/v1/tasks/" + UUID.randomUUID();
        assertThat(api.get(task).status()).isEqualTo(role == Role.ADMIN ? 200 : 404);
        assertThat(api.post(task + "/cancellation", "{}").status()).isEqualTo(role == Role.ADMIN ? 200 : 404);
        if (role == Role.ADMIN) {
            rebuilds.awaitEnd(task);
            assertThat(service.as("auditor.71016").get(task).status()).isEqualTo(404);
            assertThat(service.as("auditor.71016")
                            .post(task + "/cancellation", "{}")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsNotThereCannotBeRebuilt() {
        var admin = service.as("admin.71016");
        assertThat(admin.post("/v1/processors/token_entry/rebuilds", "{}").status())
                .isEqualTo(404);
        assertThat(admin.get("/v1/tasks/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void theServiceItselfCanMakeNoTableAndSwapNoneThatIsNotReady() {
        var role = service.database().as("signaalhuis_query");
        assertThatThrownBy(() ->
                        role.sql("create table views_shadow.other (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> role.sql("drop table views.meldpunt_worklist").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> role.sql("select views.shadow_prepare('token_entry')")
                        .query(Object.class)
                        .list())
                .rootCause()
                .hasMessageContaining("no such view");
        assertThatThrownBy(() -> role.sql("select views.shadow_swap('meldpunt-worklist')")
                        .query(Object.class)
                        .list())
                .rootCause()
                .hasMessageContaining("the shadow is not ready");
    }

    /** Whole lives of reports: five events each, in two appends. */
    private static Place lives(int reports) {
        Place last = null;
        for (int i = 0; i < reports; i++) {
            var id = UUID.randomUUID();
            var content = content(DAY.plusDays(i), "RAS", "GESLACHT");
            service.log().append(id, registered(id, content), corrected(id, content(DAY, "TAAL")));
            last = service.log()
                    .append(id, closed(id, DAY, "ADVIES"), reopened(id, DAY), withdrawn(id, DAY, "DOOR_MELDER"));
        }
        return last;
    }
}
