package be.signaalhuis.query.audit.looks;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whoever looks at what is sealed is written down first; without that nobody sees anything. */
@Apart
class LooksTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final String WHY = "{\"ground\":\"COMPLAINT\",\"reason\":\"klacht van mevrouw Voorbeeld\"}";

    private static RunningService service;

    private final UUID report = UUID.randomUUID();

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void aReport() {
        service.log().append(report, registered(report, content(DAY, "RAS")), closed(report, DAY, "ADVIES"));
    }

    @AfterEach
    void looksCanBeWrittenDown() {
        may("grant insert (read_identifier, actor, role, organisation, municipality, action, subject, reason)"
                + " on reads.look to signaalhuis_query");
    }

    @Test
    void aLookShowsWhatIsSealedAndIsWrittenDown() {
        var before = looks();
        var reply = look("auditor", WHY);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).contains("no-store");
        var content = reply.json().at("/items/0/payload/content");
        assertThat(content.at("/reporter/name").asString()).isEqualTo("Jan Voorbeeld");
        assertThat(content.at("/facts/place").asString()).isEqualTo("Voorbeeldstraat");
        assertThat(content.at("/receivedOn").asString()).isEqualTo("2024-03-04");
        assertThat(looks()).isEqualTo(before + 1);
        var row = service.database()
                .as("postgres")
                .sql("select *, convert_from(reason, 'UTF8') as why from reads.look order by global_index desc limit 1")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("actor", "auditor")
                .containsEntry("role", "auditor")
                .containsEntry("municipality", "71016")
                .containsEntry("action", "streamEvents")
                .containsEntry("subject", report);
        assertThat(row.get("read_identifier"))
                .hasToString(reply.json().at("/look").asString());
        assertThat(row.get("why").toString()).contains("COMPLAINT", "\"$s\"").doesNotContain("klacht", "Voorbeeld");
    }

    @Test
    void whatWasErasedStaysErased() {
        var kid = service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8')::jsonb #>> '{content,reporter,kid}' from events.event"
                        + " where aggregate_identifier = ? and sequence_number = 0")
                .param(report)
                .query(String.class)
                .single();
        service.bean(Seals.class).shred(UUID.fromString(kid));
        assertThat(look("auditor", WHY).json().at("/items/0/payload/content/reporter"))
                .hasToString("{\"erased\":true}");
    }

    @Test
    void aLookThatCannotBeWrittenDownShowsNothing() {
        may("revoke insert on reads.look from signaalhuis_query");
        may("revoke insert (read_identifier, actor, role, organisation, municipality, action, subject, reason)"
                + " on reads.look from signaalhuis_query");
        var reply = look("auditor", WHY);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().at("/type").asString()).endsWith(":lookNotRecorded");
        assertThat(reply.text()).doesNotContain("Voorbeeld", "items");
    }

    @Test
    void aLookLeavesItsRecordAlsoWhenNobodyWaitsForTheAnswer() throws IOException {
        var before = looks();
        var port = service.context().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("""
                            POST /v1/audit/streams/%s/looks HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer auditor.71016\r
                            Content-Type: application/json\r
                            Content-Length: %d\r
                            \r
                            %s""".formatted(report, WHY.length(), WHY).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(looks()).isEqualTo(before + 1));
    }

    @Test
    void theReasonIsForTheDataProtectionOfficerAndForWhoGaveIt() {
        look("dpo", WHY.replace("COMPLAINT", "COURT").replace("klacht", "vraag van het gerecht over"));
        look("auditor", WHY);
        var mine = list("auditor", "?limit=2").at("/items");
        assertThat(mine.get(0).at("/reason").asString()).isEqualTo("klacht van mevrouw Voorbeeld");
        assertThat(mine.get(0).at("/ground").asString()).isEqualTo("COMPLAINT");
        assertThat(mine.get(0).at("/subject").asString()).isEqualTo(report.toString());
        assertThat(mine.get(1).at("/actor").asString()).isEqualTo("dpo");
        assertThat(mine.get(1).at("/ground").asString()).isEqualTo("COURT");
        assertThat(mine.get(1).at("/reason/pseudonym").asString()).startsWith("P-");
        assertThat(list("dpo", "?limit=2")
                        .at("/items")
                        .valueStream()
                        .map(look -> look.at("/reason").asString()))
                .allMatch(reason -> reason.contains("Voorbeeld"));
    }

    @Test
    void looksAreFoundByWhoAndWhenPageByPage() {
        for (int i = 0; i < 3; i++) {
            look("dpo", WHY);
        }
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var first = list("dpo", "?actor=dpo&limit=2&from=" + today.minusDays(1) + "&until=" + today.plusDays(1));
        assertThat(first.at("/items")).hasSize(2);
        var second = list("dpo", "?actor=dpo&limit=2&after=" + first.at("/next").asString());
        assertThat(second.at("/items/0/position").asLong())
                .isLessThan(first.at("/items/1/position").asLong());
        assertThat(list("dpo", "?actor=niemand").at("/items")).isEmpty();
        assertThat(list("dpo", "?until=2020-01-01").at("/items")).isEmpty();
        assertThat(service.as("dpo.71022").get("/v1/audit/looks").json().at("/items"))
                .isEmpty();
    }

    @Test
    void aLongFileTakesALookForEachPage() {
        var many = UUID.randomUUID();
        service.log()
                .append(
                        many,
                        IntStream.range(0, 230)
                                .mapToObj(n -> closed(many, DAY, "ADVIES"))
                                .toArray());
        var before = looks();
        var first = look(many, "auditor", WHY).json();
        assertThat(first.at("/items")).hasSize(200);
        var second = look(
                many,
                "auditor",
                WHY.replace("}", ",\"after\":\"" + first.at("/next").asString() + "\"}"));
        assertThat(second.json().at("/items")).hasSize(30);
        assertThat(looks()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ground, reason",
                "{'ground':'SAMPLE'} | reason",
                "{'ground':'SAMPLE','reason':'te kort'} | reason",
                "{'ground':'SAMPLE','reason':'   te kort   '} | reason",
                "{'ground':'NIEUWSGIERIG','reason':'om eens te kijken'} | ground",
                "{'ground':'a b','reason':'om eens te kijken'} | ground",
                "{'ground':'SAMPLE','reason':'half een teken \\ud800'} | reason",
                "{'ground':'SAMPLE','reason':'om eens te kijken','after':'x'} | after",
            })
    void aLookNeedsAGroundAndAReason(String body, String fields) {
        var before = looks();
        var reply = look("auditor", body.replace('\'', '"'));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()
                        .at("/issues")
                        .valueStream()
                        .map(issue -> issue.at("/name").asString()))
                .containsExactlyElementsOf(Arrays.asList(fields.split(", ")));
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotThereIsNoLook() {
        var before = looks();
        assertThat(look(UUID.randomUUID(), "auditor", WHY).status()).isEqualTo(404);
        assertThat(service.as("auditor.71022")
                        .post("/v1/audit/streams/" + report + "/looks", WHY)
                        .status())
                .isEqualTo(404);
        assertThat(looks()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"auditor, 200", "dpo, 200", "intake, 404", "admin, 404", "policy, 404", "lco, 404", "analyst, 404"})
    void onlyAuditorAndDataProtectionOfficerLook(String role, int status) {
        assertThat(look(role, WHY).status()).isEqualTo(status);
        assertThat(service.as(role + ".71016").get("/v1/audit/looks").status()).isEqualTo(status);
    }

    private Api.Reply look(String role, String body) {
        return look(report, role, body);
    }

    private static Api.Reply look(UUID stream, String role, String body) {
        return service.as(role + ".71016").post("/v1/audit/streams/" + stream + "/looks", body);
    }

    private static JsonNode list(String role, String query) {
        var reply = service.as(role + ".71016").get("/v1/audit/looks" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static long looks() {
        return service.database()
                .as("postgres")
                .sql("select count(*) from reads.look")
                .query(Long.class)
                .single();
    }

    private static void may(String right) {
        service.database().as("postgres").sql(right).update();
    }
}
