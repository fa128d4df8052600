package be.signaalhuis.query.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.Sequencer;
import be.signaalhuis.eventstore.merkle.SigningKeys;
import be.signaalhuis.eventstore.merkle.keys.KeyFile;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.ReadPdf;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.json.WithoutField;
import be.signaalhuis.verifier.note.Note;
import be.signaalhuis.verifier.note.VerifierKey;
import be.signaalhuis.verifier.tree.Hashes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor has the log verified over HTTP, and takes the report home. */
@Apart
class VerificationTest {

    private static final JsonMapper JSON = new JsonMapper();

    private RunningService service;
    private Api auditor;

    @BeforeEach
    void start() {
        service = RunningService.on(TestDatabase.fresh());
        auditor = service.as("auditor.71016");
        append(5);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anUntouchedLogGetsASignedReport() throws Exception {
        var held = service.bean(Sequencer.class).upToNow(LogName.EVENTS).note();
        append(5);
        var done = verified(held);
        assertThat(done.at("/kind").asString()).isEqualTo("verification");
        assertThat(done.at("/verdict").asString()).as(done.toString()).isEqualTo("OK");
        assertThat(done.at("/percent").asInt()).isEqualTo(100);
        assertThat(done.at("/entries").asLong()).isEqualTo(10);
        assertThat(done.at("/held/size").asLong()).isEqualTo(5);
        assertThat(done.at("/held/verdict").asString()).isEqualTo("OK");
        assertThat(done.at("/checkpoint/size").asLong()).isEqualTo(10);
        assertThat(done.has("failure")).isFalse();
        var report = report(done, "application/json");
        assertThat(report.status()).isEqualTo(200);
        var statement = Note.parse(Json.fields(report.bytes()).text("statement"));
        var keys = service.bean(MerkleLog.class).reportKeys();
        assertThat(statement.isSignedBy(VerifierKey.parse(keys.getLast().vkey())))
                .isTrue();
        assertThat(statement.lines().get(7))
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(Hashes.sha256(WithoutField.of(report.bytes(), "statement"))));
        assertThat(statement.lines().subList(4, 6)).isEqualTo(List.of("OK", "0"));
    }

    @Test
    void theReportIsAPaperForEverybodyInThreeLanguages() throws Exception {
        tamper("delete from events.event where global_index = 3");
        var done = verified(null);
        for (var language : List.of("nl", "fr", "en")) {
            var pdf = auditor.get(
                    "/v1/audit/verifications/" + done.at("/id").asString() + "/report",
                    "Accept",
                    "application/pdf",
                    "Accept-Language",
                    language);
            assertThat(pdf.status()).as(pdf.text()).isEqualTo(200);
            assertThat(ReadPdf.failures(pdf.bytes())).isEmpty();
            assertThat(ReadPdf.text(pdf.bytes())).contains("signaalhuis-verification/v1");
        }
    }

    @Test
    void whatWasTamperedWithIsNamed() {
        var newest = service.bean(Sequencer.class).upToNow(LogName.EVENTS);
        tamper("update events.event set payload = payload || '\\x20'::bytea where global_index = 2");
        var done = verified(newest.note());
        assertThat(done.at("/verdict").asString()).isEqualTo("ALTERED");
        assertThat(done.at("/findingsCount").asLong()).isEqualTo(1);
        assertThat(done.at("/findings/0/row").asLong()).isEqualTo(2);
        assertThat(done.at("/held/verdict").asString()).isEqualTo("OK");
    }

    @Test
    void anOlderCopyPutBackIsNoticedByWhatIsKeptOutside() {
        service.bean(Sequencer.class).upToNow(LogName.EVENTS);
        append(3);
        service.bean(Sequencer.class).upToNow(LogName.EVENTS);
        tamper("delete from merkle.published; delete from merkle.checkpoint where size > 5;"
                + " delete from merkle.leaf where leaf_index >= 5; delete from events.event where global_index > 5");
        var done = verified(null);
        assertThat(done.at("/verdict").asString()).isEqualTo("ROLLED_BACK");
    }

    /** Else whoever has the database would only have to say another key there, and sign with it. */
    @Test
    void aKeyThatOnlyTheDatabaseKnowsIsNotBelieved(@TempDir Path folder) throws Exception {
        var signed = service.bean(Sequencer.class).upToNow(LogName.EVENTS).note();
        append(1);
        var text = signed.substring(0, signed.indexOf("\n\n") + 1);
        var stranger = new KeyFile(folder.resolve("stranger.json"));
        var ofEvents = stranger.make("events", text.lines().findFirst().orElseThrow());
        var ofReports = stranger.make(
                "reports", service.bean(SigningKeys.class).reports().name());
        var known = service.bean(SigningKeys.class).reports().vkey();
        tamper("update merkle.signing_key set vkey = '" + ofEvents.vkey() + "' where log = 'events';"
                + " update merkle.signing_key set vkey = '" + ofReports.vkey() + "' where log = 'reports';"
                + " update merkle.checkpoint set note = '" + ofEvents.note(text) + "'");
        var done = verified(null);
        assertThat(done.at("/verdict").asString()).isEqualTo("BAD_SIGNATURE");
        var statement = Json.fields(report(done, "application/json").bytes()).text("statement");
        assertThat(Note.parse(statement).isSignedBy(VerifierKey.parse(known))).isTrue();
        assertThat(service.management().get("/actuator/health").text()).contains("\"DEGRADED\"");
        assertThat(service.management().get("/actuator/prometheus").text())
                .contains("signaalhuis_merkle_refused{log=\"events\"} 1.0");
    }

    @Test
    void oneThatWasLeftBehindIsTakenUpAgain() {
        var address = underWay("now() - interval '1 hour'");
        assertThat(ended(address).at("/verdict").asString()).isEqualTo("OK");
    }

    @Test
    void oneUnderWayKeepsOthersOfItsLogWaitingUntilItIsStopped() {
        var address = underWay("now() + interval '1 hour'");
        var refused = auditor.post("/v1/audit/verifications", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/type").asString()).endsWith(":verificationRunning");
        assertThat(auditor.get(
                                address.replace("tasks", "audit/verifications") + "/report",
                                "Accept",
                                "application/json")
                        .status())
                .isEqualTo(409);
        var asked = auditor.post(address + "/cancellation", "{}").json();
        assertThat(asked.at("/cancelRequested").asBoolean()).isTrue();
        change("update views.verification set seen_at = null");
        assertThat(ended(address).at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(verified(null).at("/verdict").asString()).isEqualTo("OK");
    }

    @Test
    void oneThatWaitsCanBeStoppedAndOneThatEndedStays() {
        var done = verified(null);
        var address = "/v1/tasks/" + done.at("/id").asString();
        assertThat(auditor.post(address + "/cancellation", "{}")
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("DONE");
        assertThat(service.as("admin.71016").get(address).status()).isEqualTo(404);
        assertThat(service.as("auditor.71002").get(address).status()).isEqualTo(404);
        assertThat(service.as("dpo.71016").get(address).status()).isEqualTo(200);
        var list = auditor.get("/v1/audit/verifications?limit=1").json();
        assertThat(list.at("/items/0/id")).isEqualTo(done.at("/id"));
        assertThat(list.at("/items/0").has("findings")).isFalse();
    }

    @Test
    void whatIsWrongWithARequestIsNamed() {
        assertIssue("{\"log\":\"files\"}", "log", "codeUnknown");
        assertIssue("{\"checkpoint\":\"geen\"}", "checkpoint", "checkpointInvalid");
        var reads = service.bean(Sequencer.class).upToNow(LogName.READS).note();
        assertIssue(body(reads), "checkpoint", "checkpointInvalid");
    }

    /** As if another node were at it, which gave its last sign of life then. */
    private String underWay(String seenAt) {
        var id = UUID.randomUUID();
        change(
                "insert into views.verification (id, municipality, log, state, runner, seen_at, attempts, started_by) values ('"
                        + id + "', '71016', 'events', 'RUNNING', gen_random_uuid(), " + seenAt + ", 1, 'a')");
        return "/v1/tasks/" + id;
    }

    private void change(String statement) {
        service.database().as("signaalhuis_query").sql(statement).update();
    }

    private void assertIssue(String request, String field, String code) {
        var reply = auditor.post("/v1/audit/verifications", request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    private void append(int events) {
        for (int i = 0; i < events; i++) {
            var id = UUID.randomUUID();
            service.log().append(id, Reports.registered(id, Reports.content(LocalDate.of(2024, 1, 1), "RAS")));
        }
    }

    private void tamper(String statements) {
        service.database()
                .as("postgres")
                .sql("do $$ begin set local session_replication_role = replica;"
                        + " alter table events.event disable trigger all; alter table merkle.leaf disable trigger all;"
                        + " alter table merkle.checkpoint disable trigger all; alter table merkle.published disable trigger all;"
                        + " alter table merkle.signing_key disable trigger all; "
                        + statements + "; end $$")
                .update();
    }

    private JsonNode verified(String held) {
        var reply = auditor.post("/v1/audit/verifications", held == null ? "{}" : body(held));
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        return ended(reply.header("Location"));
    }

    private static String body(String held) {
        return JSON.writeValueAsString(Map.of("log", "events", "checkpoint", held));
    }

    private JsonNode ended(String address) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> auditor.get(address).json(), task -> task.has("endedAt"));
    }

    private Api.Reply report(JsonNode task, String type) {
        return auditor.get("/v1/audit/verifications/" + task.at("/id").asString() + "/report", "Accept", type);
    }
}
