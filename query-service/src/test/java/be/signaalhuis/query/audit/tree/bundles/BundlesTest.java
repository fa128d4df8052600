package be.signaalhuis.query.audit.tree.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.audit.tree.AuditLog;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundlesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final RunningService service = RunningService.shared();
    private final Api auditor = service.as("auditor.71016");

    @Test
    void aBundleHasTheWholeLogAndEndsWhole() {
        var event = AuditLog.append(service);
        var reply = auditor.get("/v1/audit/bundle");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"events.ndjson\"");
        var lines = lines(reply);
        assertThat(lines.getFirst().at("/bundle/format").asString()).isEqualTo("signaalhuis-bundle-v1");
        assertThat(lines.getLast().at("/end/entries").asLong())
                .isEqualTo(entries(lines).size());
        assertThat(entries(lines).getLast().at("/row/eventIdentifier").asString())
                .isEqualTo(event.toString());
        assertThat(lines.get(lines.size() - 2).at("/checkpoint").asString())
                .isEqualTo(auditor.get("/v1/audit/checkpoint").text());
    }

    @Test
    void whatIsOfAnotherTownIsToldByItsHashAlone() {
        var own = AuditLog.append(service);
        var other = AuditLog.appendElsewhere(service);
        var here = entries(lines(auditor.get("/v1/audit/bundle")));
        var there = entries(lines(service.as("auditor.71002").get("/v1/audit/bundle")));
        assertThat(entry(here, own).has("row")).isTrue();
        assertThat(entry(here, other).has("row")).isFalse();
        assertThat(entry(here, other).at("/withheld").asBoolean()).isTrue();
        assertThat(entry(there, own).at("/withheld").asBoolean()).isTrue();
        assertThat(entry(there, other).has("row")).isTrue();
        assertThat(entry(here, other).at("/log")).isEqualTo(entry(there, other).at("/log"));
    }

    @Test
    void whoHoldsACheckpointIsLedToTheNewest() {
        AuditLog.append(service);
        var known = auditor.get("/v1/audit/checkpoint").text().lines().toList().get(1);
        AuditLog.append(service);
        var lines = lines(auditor.get("/v1/audit/bundle?known=" + known));
        assertThat(lines.get(lines.size() - 2).at("/consistency/from").asString())
                .isEqualTo(known);
        assertThat(lines.get(lines.size() - 2).at("/consistency/proof")).isNotEmpty();
    }

    @Test
    void ofAPeriodOnlyWhatWasRecordedThen() {
        AuditLog.append(service);
        var recorded = entries(lines(auditor.get("/v1/audit/bundle")))
                .getLast()
                .at("/row/timestamp")
                .asString();
        var one = auditor.get("/v1/audit/bundle?from=" + recorded + "&until=" + recorded);
        assertThat(entries(lines(one))).hasSize(1);
        assertThat(one.header("Content-Disposition"))
                .matches(".*events-from-\\d{4}-\\d\\d-\\d\\d-until-\\d{4}-\\d\\d-\\d\\d.*");
        assertThat(entries(lines(auditor.get("/v1/audit/bundle?from=1999-01-01&until=1999-12-31"))))
                .isEmpty();
        assertThat(entries(lines(auditor.get("/v1/audit/bundle?from=2199-01-01"))))
                .isEmpty();
    }

    @Test
    void thereIsOneOfTheOtherLogToo() {
        var lines = lines(auditor.get("/v1/audit/bundle?log=reads"));
        assertThat(lines.getFirst().at("/bundle/log").asString()).isEqualTo("reads");
        assertThat(lines.getLast().has("end")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "log=x, log, codeUnknown",
        "from=yesterday, from, momentInvalid",
        "until=2026-02-30, until, momentInvalid",
        "from=2026-02-02&until=2026-02-01, until, periodReversed",
        "known=-1, known, outOfRange",
        "known=99999999, known, outOfRange",
        "known=many, known, typeWrong"
    })
    void whatIsWrongIsNamed(String question, String field, String code) {
        AuditLog.append(service);
        var reply = auditor.get("/v1/audit/bundle?" + question);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Content-Disposition")).isNull();
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void aBundleThatFailsInTheMiddleNeverLooksWhole() throws Exception {
        try (var own = RunningService.on(TestDatabase.fresh())) {
            var database = own.database().as("postgres");
            appendMore(database, 20_000);
            var text = new StringBuilder();
            try (var bundle = own.as("auditor.71016").stream("/v1/audit/bundle")) {
                text.append(new String(bundle.readNBytes(100_000)));
                database.sql("revoke select on events.event from signaalhuis_query")
                        .update();
                assertThatThrownBy(() -> readAll(bundle, text)).isInstanceOf(IOException.class);
            }
            assertThat(text).doesNotContain("\"end\"").doesNotContain("urn:problem-type");
            assertThat(text.substring(text.lastIndexOf("\n") + 1)).isNotBlank();
            database.sql("grant select on events.event to signaalhuis_query").update();
            var whole = lines(own.as("auditor.71016").get("/v1/audit/bundle"));
            assertThat(whole.getLast().at("/end/entries").asLong()).isEqualTo(20_000);
        }
    }

    @Test
    void whoComesWhileTwoAreUnderWayIsAskedToComeBack() throws Exception {
        try (var own = RunningService.on(TestDatabase.fresh())) {
            appendMore(own.database().as("postgres"), 10_000);
            var reader = own.as("auditor.71016");
            try (var one = reader.stream("/v1/audit/bundle");
                    var other = reader.stream("/v1/audit/bundle")) {
                assertThat(one.read()).isEqualTo('{');
                assertThat(other.read()).isEqualTo('{');
                var refused = reader.get("/v1/audit/bundle");
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isNotBlank();
                assertThat(refused.json().at("/type").asString()).endsWith(":bundlesBusy");
                one.transferTo(OutputStream.nullOutputStream());
                assertThat(lines(reader.get("/v1/audit/bundle")).getLast().has("end"))
                        .isTrue();
            }
        }
    }

    /** Long rows, more than fit between a server and a reader who does not read. */
    private static void appendMore(JdbcClient superuser, int events) {
        superuser.sql("""
                insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                       payload_type, payload_revision, payload, metadata)
                select uuidv7(), uuidv7(), 0, 'T', 'be.signaalhuis.Happened', '1',
                       convert_to(repeat('x', 4000), 'UTF8'), '{"municipality":"71016"}'
                from generate_series(1, ?)
                """).param(events).update();
    }

    @Test
    void aBundleThatCannotBeginIsARefusal() {
        try (var own = RunningService.on(TestDatabase.fresh())) {
            AuditLog.append(own);
            own.database()
                    .as("postgres")
                    .sql("revoke select on events.event from signaalhuis_query")
                    .update();
            var reply = own.as("auditor.71016").get("/v1/audit/bundle");
            assertThat(reply.status()).isGreaterThanOrEqualTo(500);
            assertThat(reply.header("Content-Disposition")).isNull();
            assertThat(reply.text()).contains("urn:problem-type").doesNotContain("signaalhuis-bundle-v1");
        }
    }

    private static void readAll(InputStream bundle, StringBuilder text) throws IOException {
        var part = new byte[8_192];
        for (int read = bundle.read(part); read >= 0; read = bundle.read(part)) {
            text.append(new String(part, 0, read));
        }
    }

    private static List<JsonNode> lines(Api.Reply bundle) {
        var lines = new ArrayList<JsonNode>();
        bundle.text().lines().map(JSON::readTree).forEach(lines::add);
        return lines;
    }

    private static List<JsonNode> entries(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.has("entry"))
                .map(line -> line.at("/entry"))
                .toList();
    }

    private static JsonNode entry(List<JsonNode> entries, UUID event) {
        return entries.stream()
                .filter(entry -> entry.at("/log/identifier").asString().equals(event.toString()))
                .findFirst()
                .orElseThrow();
    }
}
