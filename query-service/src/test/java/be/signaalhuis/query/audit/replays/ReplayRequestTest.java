package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayRequestTest {

    private static final String VIEW = "meldpunt-worklist";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final RunningService service = RunningService.shared();
    private final Auditor auditor = new Auditor(service);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                  | view      | required
            {"view":null}                                                       | view      | required
            {"view":"token_entry"}                                              | view      | viewUnknown
            {"view":""}                                                         | view      | viewUnknown
            {"view":7}                                                          | view      | typeWrong
            {"view":"meldpunt-file","position":-1}                              | position  | outOfRange
            {"view":"meldpunt-file","position":9223372036854775807}             | position  | outOfRange
            {"view":"meldpunt-file","position":9223372036854775808}             | position  | typeWrong
            {"view":"meldpunt-file","position":"veel"}                          | position  | typeWrong
            {"view":"meldpunt-file","position":1.5}                             | position  | typeWrong
            {"view":"meldpunt-file","asKnownOn":"gisteren"}                     | asKnownOn | momentInvalid
            {"view":"meldpunt-file","asKnownOn":"2999-01-01"}                   | asKnownOn | momentInvalid
            {"view":"meldpunt-file","asKnownOn":"2026-01-01","position":1}      | asKnownOn | positionOrMoment
            {"view":"meldpunt-file","other":1}                                  | other     | fieldUnknown
            """)
    void whatIsWrongWithItIsNamed(String request, String field, String code) {
        var reply = auditor.ask(request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues")).hasSize(1);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/in").asString()).isEqualTo("body");
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        var issues = auditor.ask("{\"view\":\"geen\",\"position\":-1}").json().at("/issues");
        assertThat(issues).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null"})
    void whatIsNoRequestIsRefused(String body) {
        assertThat(auditor.ask(body).status()).isEqualTo(400);
    }

    @Test
    void theLimitOfTheListIsChecked() {
        var api = service.as("auditor.71016");
        assertThat(api.get("/v1/audit/replays?limit=0").status()).isEqualTo(400);
        assertThat(api.get("/v1/audit/replays?limit=x").status()).isEqualTo(400);
        assertThat(api.get("/v1/audit/replays?limit=1").json().at("/items").size())
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAuditorHasAViewReplayed(Role role) {
        var api = service.as(role.claim() + ".71016");
        var reply = api.post("/v1/audit/replays", "{\"view\":\"overleg-file\"}");
        var expected = role == Role.AUDITOR ? 200 : 404;
        assertThat(reply.status()).isEqualTo(role == Role.AUDITOR ? 202 : 404);
        assertThat(api.get("/v1/audit/replays").status()).isEqualTo(expected);
        assertThat(api.get("/v1/audit/views").status()).isEqualTo(expected);
        if (role == Role.AUDITOR) {
            auditor.done(reply.header("Location"));
        }
    }

    @Test
    void anAuditorAndTheAdministratorFollowIt() {
        var task = auditor.start(VIEW, ",\"asKnownOn\":\"2026-01-01\"");
        var replay = auditor.done(task);
        assertThat(replay.at("/kind").asString()).isEqualTo("replay");
        assertThat(replay.at("/position").asLong(-1)).isZero();
        assertThat(replay.at("/asKnownOn").asString()).isEqualTo("2026-01-01T22:59:59.999999Z");
        assertThat(replay.at("/percent").asInt()).isEqualTo(100);
        assertThat(service.as("admin.71016").get(task).json()).isEqualTo(replay);
        assertThat(service.as("dpo.71016").get(task).status()).isEqualTo(404);
        assertThat(service.as("intake.71016").get(task).status()).isEqualTo(404);
        var newest = service.as("auditor.71016")
                .get("/v1/audit/replays?limit=1")
                .json()
                .at("/items/0");
        assertThat(newest).isEqualTo(replay);
    }

    @Test
    void anotherMunicipalityDoesNotSeeItNorWhoseRowsDiffer() {
        var there = new Actor("intake-as", Role.INTAKE, "Meldpunt As", Code.of("71002"));
        var id = UUID.randomUUID();
        var row = service.log().as(there).append(id, Reports.registered(id, Reports.content(DAY, "RAS")));
        var view = "meldpunt-annual-report";
        auditor.replayed(view);
        change("update views.meldpunt_annual_report set domain = 'SPORT' where report_id = ?", id);
        var elsewhere = new Auditor(service, "auditor.71002");
        var task = elsewhere.start(view, ",\"position\":" + row.position());
        var named = elsewhere.done(task).at("/rows/0");
        assertThat(named.at("/stream").asString()).isEqualTo(id.toString());
        assertThat(named.at("/columns/0").asString()).isEqualTo("domain");
        assertThat(service.as("auditor.71016").get(task).status()).isEqualTo(404);
        assertThat(auditor.cancel(task).status()).isEqualTo(404);
        var here = auditor.replayed(view).at("/rows/0");
        assertThat(here.at("/position")).isEqualTo(named.at("/position"));
        assertThat(here.has("stream")).isFalse();
        change("update views.meldpunt_annual_report set domain = 'ONDERWIJS' where report_id = ?", id);
    }

    @Test
    void aReplayAndARebuildOfOneViewWaitForEachOther() throws Exception {
        try (var holding = service.database().dataSource("signaalhuis_query").getConnection();
                var lock = holding.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('rebuild overleg-years', 0))");
            var task = auditor.start("overleg-years", "");
            assertThat(auditor.ask("{\"view\":\"overleg-years\"}").status()).isEqualTo(409);
            var rebuild = service.as("admin.71016").post("/v1/processors/overleg-years/rebuilds", "{}");
            assertThat(rebuild.status()).isEqualTo(409);
            assertThat(rebuild.json().at("/type").asString()).isEqualTo("urn:problem-type:signaalhuis:rebuildRunning");
            assertThat(auditor.cancel(task).json().at("/state").asString()).isEqualTo("CANCELLED");
            assertThat(auditor.cancel(task).json().at("/state").asString()).isEqualTo("CANCELLED");
            lock.execute("select pg_advisory_unlock_all()");
        }
        auditor.replayed("overleg-years");
    }

    private void change(String statement, UUID id) {
        assertThat(service.database().as("postgres").sql(statement).param(id).update())
                .isPositive();
    }
}
