package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Traditional religious practice is no signal: that it happened is all that is kept, whatever was sent with it. */
class NothingKeptOfTraditionTest {

    private static final String RADICALISATION = "/v1/signals/radicalisation";
    private static final String KEY = "Idempotency-Key";
    private static final String EVERYTHING = """
            {"triage": "TRADITIONELE_BELEVING", "observedOn": "2026-03-02", "area": "71016W27",
             "subtype": "RELIGIEUS_EXTREMISME", "lifeDomain": "ONDERWIJS", "policyDomain": "POLITIE",
             "source": "STRAATHOEKWERK", "certainty": "GEHOORD", "grading": "C4H3", "sharing": "OPENBAAR",
             "place": "kanarieplaats", "summary": "kanarietekst", "externalReference": "KANARIE-77"}""";

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void canLetGoOfWhatIsTraditionAlone() {
        assertLetGo(service.post("intake", RADICALISATION, "{\"triage\": \"TRADITIONELE_BELEVING\"}"));
    }

    @Test
    void nothingOfWhatCameWithItIsKept() {
        var letGo = service.post("lco", RADICALISATION, EVERYTHING);
        assertLetGo(letGo);
        assertThat(letGo.header("Location")).isNull();
        assertNothingKept(letGo);
        assertNotMadeOfTheReference(letGo);
    }

    @Test
    void nothingOfItIsKeptForARepeatedRequestEither() {
        var first = service.post("lco", RADICALISATION, EVERYTHING, KEY, "tradition-1");
        long events = events();
        var again = service.post("lco", RADICALISATION, EVERYTHING, KEY, "tradition-1");
        assertLetGo(first);
        assertThat(again.json()).isEqualTo(first.json());
        // Another text under the same key is the same request: what nobody keeps cannot differ.
        var other = service.post(
                "lco", RADICALISATION, EVERYTHING.replace("kanarietekst", "ander verhaal"), KEY, "tradition-1");
        assertThat(other.json()).isEqualTo(first.json());
        assertThat(events()).isEqualTo(events);
        assertNothingKept(first);
    }

    @Test
    void eachTimeCountsOnItsOwn() {
        var one = service.post("lco", RADICALISATION, EVERYTHING);
        var two = service.post("lco", RADICALISATION, EVERYTHING);
        assertThat(two.status()).as(two.toString()).isEqualTo(200);
        assertThat(two.json().get("id")).isNotEqualTo(one.json().get("id"));
    }

    @Test
    void cannotLetGoOfAnotherThemeInThisWay() {
        long events = events();
        var refused = service.post("intake", "/v1/signals/nuisance", EVERYTHING);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().at("/issues/0/name").asString()).isEqualTo("triage");
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void nothingCanBeDoneWithItAfterwards() {
        var id = service.post("analyst", RADICALISATION, EVERYTHING).json().get("id");
        var retracted = service.post(
                "analyst",
                "/v1/signals/" + id.asString() + "/retraction",
                "{\"reason\": \"toch niet\", \"cause\": \"ACHTERHAALD\"}",
                "If-Match",
                "\"0\"");
        assertThat(retracted.status()).as(retracted.toString()).isEqualTo(404);
    }

    private static void assertLetGo(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().get("version").asLong()).isZero();
        assertThat(answer.json().get("retained").asBoolean(true)).isFalse();
        assertThat(answer.json().has("warnings")).isFalse();
    }

    /** Looks into the very bytes of everything that is in the log, and for keys that were made meanwhile. */
    private static void assertNothingKept(Answer letGo) {
        var rows = rows("%");
        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.toLowerCase())
                        .doesNotContain("kanarie")
                        .doesNotContain("71016w27")
                        .doesNotContain("religieus")
                        .doesNotContain("onderwijs")
                        .doesNotContain("politie")
                        .doesNotContain("straathoek")
                        .doesNotContain("gehoord")
                        .doesNotContain("2026-03-02"));
        assertThat(rows(letGo.json().get("id").asString()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("{\"signalId\":\"" + letGo.json().get("id").asString()
                                + "\",\"municipality\":\"71016\",\"triage\":\"TRADITIONELE_BELEVING\",\"codeLists\":\"")
                        .doesNotContain("$s"));
    }

    private static void assertNotMadeOfTheReference(Answer letGo) {
        assertThat(UUID.fromString(letGo.json().get("id").asString()).version()).isEqualTo(7);
    }

    private static List<String> rows(String stream) {
        return service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8') || event_identifier"
                        + " from events.event where aggregate_identifier::text like ?")
                .param(stream)
                .query(String.class)
                .list();
    }

    private static long events() {
        return service.database()
                .as("postgres")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
