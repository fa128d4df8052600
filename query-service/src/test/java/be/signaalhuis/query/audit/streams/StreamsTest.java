package be.signaalhuis.query.audit.streams;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.RunningService;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The auditor reads what happened to a file, with another name for each person in it. */
class StreamsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final String REPORTER = "/payload/content/reporter";

    private final RunningService service = RunningService.shared();
    private final UUID report = UUID.randomUUID();

    @BeforeEach
    void aReportThatWasCorrected() {
        var content = content(DAY, "RAS");
        service.log().append(report, registered(report, content), corrected(report, content));
        service.log().append(report, closed(report, DAY, "ADVIES"));
    }

    @Test
    void codesAndDaysStayAndPeopleGetANameThatStaysTheSame() {
        var page = events("");
        assertThat(page.at("/stream").asString()).isEqualTo(report.toString());
        assertThat(page.at("/kind").asString()).isEqualTo("DiscriminationReport");
        assertThat(page.at("/items")).hasSize(3);
        assertThat(page.has("next")).isFalse();
        var first = page.at("/items/0");
        assertThat(first.at("/type").asString()).isEqualTo("DiscriminationReportRegistered");
        assertThat(first.at("/payload/content/receivedOn").asString()).isEqualTo("2024-03-04");
        assertThat(first.at("/payload/content/mainGround/code").asString()).isEqualTo("RAS");
        assertThat(first.at(REPORTER + "/pseudonym").asString()).matches("P-[0-9a-f]{12}");
        assertThat(page.at("/items/1" + REPORTER)).isEqualTo(first.at(REPORTER));
        assertThat(first.at("/payload/content/facts/place")).isNotEqualTo(first.at(REPORTER));
        assertThat(page.toString()).doesNotContain("kid", "\"ct\"", "Voorbeeld", "voorbeeld");
    }

    @Test
    void whatWasErasedSaysSo() {
        var kid = service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8')::jsonb #>> '{content,reporter,kid}' from events.event"
                        + " where aggregate_identifier = ? and sequence_number = 0")
                .param(report)
                .query(String.class)
                .single();
        service.bean(Seals.class).shred(UUID.fromString(kid));
        var page = events("");
        assertThat(page.at("/items/0" + REPORTER)).hasToString("{\"erased\":true}");
        assertThat(page.at("/items/0/payload/content/facts/place/pseudonym").asString())
                .startsWith("P-");
    }

    @Test
    void eventsComePageByPage() {
        var first = events("?limit=2");
        assertThat(first.at("/items")).hasSize(2);
        var second = events("?limit=2&after=" + first.at("/next").asString());
        assertThat(second.at("/items")).hasSize(1);
        assertThat(second.at("/items/0/sequence").asLong()).isEqualTo(2);
        assertThat(second.has("next")).isFalse();
    }

    /** A form that no code knows any more, and one that somebody broke. */
    @Test
    void anOldFormIsShownAsItWasStoredAndABrokenOneSaysSo() {
        var file = UUID.randomUUID();
        append(file, 0, "{\"was\":\"CODE\",\"who\":{\"$s\":1,\"kid\":\"" + UUID.randomUUID() + "\",\"ct\":\"AAAA\"}}");
        append(file, 1, "{\"was\":");
        var page = service.as("auditor.71016")
                .get("/v1/audit/streams/" + file + "/events")
                .json();
        assertThat(page.at("/items/0/type").asString()).isEqualTo("LongGone");
        assertThat(page.at("/items/0/revision").asString()).isEqualTo("0");
        assertThat(page.at("/items/0/payload/was").asString()).isEqualTo("CODE");
        assertThat(page.at("/items/0/payload/who/pseudonym").asString()).startsWith("P-");
        assertThat(page.at("/items/1/payload")).hasToString("{\"unreadable\":true}");
    }

    private void append(UUID file, int sequence, String payload) {
        service.database()
                .as("postgres")
                .sql("""
                        insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                               payload_type, payload_revision, payload, metadata)
                        values (gen_random_uuid(), ?, ?, 'Old', 'be.signaalhuis.events.old.LongGone', '0',
                                convert_to(?, 'UTF8'), convert_to('{"municipality":"71016"}', 'UTF8'))
                        """)
                .params(file, sequence, payload)
                .update();
    }

    @Test
    void aFileOfAnotherMunicipalityLooksLikeNone() {
        var theirs = UUID.randomUUID();
        service.log()
                .as(new Actor("intake-hasselt", Role.INTAKE, "Hasselt", Code.of("71022")))
                .append(theirs, registered(theirs, content(DAY, "RAS")));
        assertThat(service.as("auditor.71022")
                        .get("/v1/audit/streams/" + theirs + "/events")
                        .status())
                .isEqualTo(200);
        for (var path : new String[] {"/events", "/states/0", "/comparison?from=0&to=0"}) {
            assertThat(service.as("auditor.71016")
                            .get("/v1/audit/streams/" + theirs + path)
                            .status())
                    .isEqualTo(404);
            assertThat(service.as("auditor.71016")
                            .get("/v1/audit/streams/" + UUID.randomUUID() + path)
                            .status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=-1", "limit=0", "limit=201"})
    void whatIsWrongIsNamed(String query) {
        var reply = service.as("auditor.71016").get("/v1/audit/streams/" + report + "/events?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(query.split("=")[0]);
    }

    @ParameterizedTest
    @CsvSource({"auditor, 200", "dpo, 200", "intake, 404", "admin, 404", "policy, 404", "lco, 404", "analyst, 404"})
    void onlyAuditorAndDataProtectionOfficerSeeIt(String role, int status) {
        var api = service.as(role + ".71016");
        var path = "/v1/audit/streams/" + report;
        assertThat(api.get(path + "/events").status()).isEqualTo(status);
        assertThat(api.get(path + "/states/0", "Prefer", "wait=30").status()).isEqualTo(status);
        assertThat(api.get(path + "/comparison?from=0&to=1", "Prefer", "wait=30")
                        .status())
                .isEqualTo(status);
    }

    private JsonNode events(String query) {
        var reply = service.as("auditor.71016").get("/v1/audit/streams/" + report + "/events" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
