package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong calls about signals and bottlenecks: each a 4xx problem that names the field, and not one event written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadSignalsTest {

    private static final String SIGNALS = "/v1/signals";
    private static final String REPORT = """
            {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "GETUIGE",
             "facts": {"municipality": "71016"}, "mainGround": "RAS", "domain": "WERK"}""";

    private final RunningCommandService service = RunningCommandService.on(TestDatabase.fresh());
    private String signal;
    private String report;
    private long events;

    @BeforeAll
    void aSignalAndAReport() {
        signal = id(service.post("intake", SIGNALS + "/nuisance", SignalJson.nuisance()));
        report = id(service.post("intake", "/v1/discrimination-reports", REPORT));
        events = events();
    }

    @AfterAll
    void nothingWasWritten() {
        assertThat(events()).isEqualTo(events);
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nationality", "origin", "person", "reporter", "name", "religion"})
    void thereIsNoFieldForAnOriginOrAPerson(String field) {
        var body = SignalJson.nuisance().replace("}", ", \"" + field + "\": \"kanarie\"}");
        assertBad(service.post("intake", SIGNALS + "/nuisance", body), field, "fieldUnknown");
        var tradition = "{\"triage\": \"TRADITIONELE_BELEVING\", \"" + field + "\": \"kanarie\"}";
        assertBad(service.post("intake", SIGNALS + "/radicalisation", tradition), field, "fieldUnknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-02-30, observedOn, dateInvalid",
        "2026-03-02, 2999-01-01, observedOn, dateInFuture",
        "2026-03-02, 0202-01-01, observedOn, dateTooEarly",
        "observedOn, observedFrom, observedUntil, required",
        "observedOn, observedUntil, observedFrom, required",
        "observedOn, observedMonth, observedMonth, monthInvalid",
        "71016W26, 71016W99, area, codeUnknown",
        "71016W26, 71002, area, areaElsewhere",
        "HANGJONGEREN, TAAL, subtype, subtypeOfOtherTheme",
        "JEUGD, 'a b', policyDomain, codeUnknown",
        "'\"JEUGD\"', 5, policyDomain, typeWrong",
        "'\"JEUGD\"', null, policyDomain, required",
        "'\"JEUGD\"', '\"JEUGD\", \"grading\": \"B9H1\"', grading.information, codeUnknown",
        "'\"JEUGD\"', '\"JEUGD\", \"grading\": \"zeer goed\"', grading, typeWrong",
        "'\"JEUGD\"', '\"JEUGD\", \"grading\": {\"source\": \"B\"}', grading.information, required",
        "'\"JEUGD\"', '\"JEUGD\", \"grading\": {\"bron\": \"B\"}', grading.bron, fieldUnknown",
        "'\"JEUGD\"', '\"JEUGD\", \"grading\": \"B2\", \"sharing\": \"OPENBAAR\"', sharing, sharingTooWide",
        "'\"JEUGD\"', '\"JEUGD\", \"triage\": \"FENOMEEN\"', triage, fieldUnknown",
        "'\"JEUGD\"', '\"JEUGD\", \"observedMonth\": \"2026-03\"', observedOn, observedInTwoWays",
        "'\"JEUGD\"', '\"JEUGD\", \"externalReference\": \"Jan\"', externalReference, referenceInvalid"
    })
    void aWrongFieldIsNamed(String right, String wrong, String field, String code) {
        var body = SignalJson.nuisance().replace(right, wrong);
        assertBad(service.post("intake", SIGNALS + "/nuisance", body), field, code);
    }

    @Test
    void aGradingIsNeededWhereItMayHarm() {
        var body = SignalJson.radicalisation().replace(",\n \"grading\": \"B2\"", "");
        assertBad(service.post("intake", SIGNALS + "/radicalisation", body), "grading", "required");
    }

    @Test
    void radicalisationIsNotTakenUnasked() {
        var body = SignalJson.radicalisation().replace("\"triage\": \"FENOMEEN\", ", "");
        assertBad(service.post("intake", SIGNALS + "/radicalisation", body), "triage", "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weather", "Nuisance", "OVERLAST", "nuisance%20", "child_poverty"})
    void aThemeThatIsNoneIsNotThere(String theme) {
        var answer = service.post("intake", SIGNALS + "/" + theme, SignalJson.nuisance());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corrections", "regrading", "review", "merging", "retraction"})
    void whatIsNoSignalCannotBeChangedAsOne(String what) {
        for (var id : new String[] {report, UUID.randomUUID().toString(), "geen-id"}) {
            // Twice: what was read once may be remembered.
            assertNotThere("analyst", SIGNALS + "/" + id + "/" + what);
            assertNotThere("analyst", SIGNALS + "/" + id + "/" + what);
        }
    }

    @Test
    void aSignalIsNoReportAndNoBottleneck() {
        assertNotThere("intake", "/v1/discrimination-reports/" + signal + "/withdrawal");
        assertNotThere("intake", "/v1/discrimination-reports/" + signal + "/withdrawal");
        assertNotThere("analyst", "/v1/bottlenecks/" + signal + "/tackling");
        assertNotThere("analyst", "/v1/bottlenecks/" + report + "/tackling");
    }

    @Test
    void aBottleneckIsMadeOfSignalsOnly() {
        var body = """
                {"title": "x", "lifeDomain": "ZORG", "signals": ["%s", "%s"], "coordinator": "OCMW"}""";
        assertBad(
                service.post("analyst", "/v1/bottlenecks", body.formatted(signal, report)),
                "signals[1]",
                "signalUnknown");
        assertBad(
                service.post("analyst", "/v1/bottlenecks", body.formatted(signal, "geen-id")),
                "signals[1]",
                "typeWrong");
    }

    private void assertNotThere(String client, String path) {
        var answer = service.post(client, path, "{}", "If-Match", "\"0\"");
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(404);
    }

    private static void assertBad(Answer answer, String field, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.response().body()).doesNotContain("kanarie");
        assertThat(answer.json().path("issues").valueStream())
                .as(answer.toString())
                .anySatisfy(issue -> {
                    assertThat(issue.get("name").asString()).isEqualTo(field);
                    assertThat(issue.get("code").asString()).isEqualTo(code);
                });
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private long events() {
        return service.database()
                .as("postgres")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
