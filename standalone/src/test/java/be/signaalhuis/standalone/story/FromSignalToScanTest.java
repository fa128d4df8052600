package be.signaalhuis.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.support.Canary;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The thread from signal to scan, on the example register; in the order in which it happens. */
@WithoutBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromSignalToScanTest {

    private static final Path REGISTER = Path.of("examples/registers/signals.csv");
    private static final String AREAS = "/v1/gebiedsscan/areas";
    private static final String TRADITION = "kanariefeest aan het plein";
    private static final String SUMMARY = "kanariesamenvatting van wat er speelt";

    private static final String RADICALISATION = """
            {"triage": "%s", "observedOn": "2021-03-01", "area": "71016W26", "subtype": "POLARISERING",
             "lifeDomain": "SOCIALE_COHESIE", "policyDomain": "JEUGD", "source": "WIJKMANAGER", "grading": "B2",
             "summary": "%s"}""";
    private static final String NUISANCE = """
            {"observedOn": "2021-03-02", "area": "71016W31", "subtype": "HANGJONGEREN",
             "lifeDomain": "SOCIALE_COHESIE", "policyDomain": "JEUGD", "source": "WIJKMANAGER", "summary": "%s"%s}""";

    @TempDir
    private static Path data;

    private static RunningProduct product;
    private static JsonNode expected;
    private static String asKnownOn;
    private static Map<String, String> answersThen = new TreeMap<>();
    private static String signal;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.on(data);
        expected = new JsonMapper()
                .readTree(Files.readString(Path.of("examples/registers/expected.json")))
                .get("signals");
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void theRegisterIsTakenAndTakenAgainChangesNothing() throws Exception {
        assertThat(imported().get("accepted").asInt()).isEqualTo(360);
        var again = imported();
        assertThat(again.get("unchanged").asInt()).isEqualTo(360);
        assertThat(again.get("accepted").asInt()).isZero();
    }

    @Test
    @Order(2)
    void matrixThemesAndMonthsEqualThePublishedOnesInEveryCell() throws Exception {
        assertFiguresEqualThePublishedOnes();
    }

    @Test
    @Order(3)
    void theyStillDoAfterTheViewWasRebuilt() throws Exception {
        var asked = product.askJson("admin", "/v1/processors/gebiedsscan-signals/rebuilds", "{}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var rebuilt = product.endedQuery("admin", asked.header("Location"));
        assertThat(rebuilt.get("state").asString()).as(rebuilt.toString()).isEqualTo("DONE");
        assertThat(rebuilt.get("differences").asInt()).isZero();
        assertFiguresEqualThePublishedOnes();
    }

    @Test
    @Order(4)
    void traditionalPracticeIsNoSignalAndLeavesNothingButACount() throws Exception {
        var answer = log("radicalisation", RADICALISATION.formatted("TRADITIONELE_BELEVING", TRADITION));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().get("retained").asBoolean()).isFalse();
        assertThat(Canary.filesHolding(data, TRADITION)).isEmpty();
        assertFiguresEqualThePublishedOnes();
    }

    @Test
    @Order(5)
    void aSignalCountsAtOnceForWhoBringsItsToken() throws Exception {
        asKnownOn = matrix().get("asKnownOn").asString();
        for (var path : new String[] {AREAS, AREAS + "/71016W31", AREAS + "/71016W31/timeline"}) {
            answersThen.put(path, ask(asOf(path)).body());
        }
        var logged = log("nuisance", NUISANCE.formatted(SUMMARY, ""));
        assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
        signal = logged.json().get("id").asString();
        var area = product.ask("analyst", AREAS + "/71016W31", "Consistency-Token", logged.header("Consistency-Token"));
        assertThat(area.json().get("total").asInt()).as(area.toString()).isEqualTo(1);
    }

    @Test
    @Order(6)
    void aCorrectionAndARetractionMoveThePresentAndLeaveThePastByteForByte() throws Exception {
        change("corrections", "{\"reason\": \"andere wijk\", \"area\": \"71016W30\"}", 0);
        change("retraction", "{\"reason\": \"foutief\", \"cause\": \"FOUTIEF_GEREGISTREERD\"}", 1);
        assertThat(ask(AREAS + "/71016W31").json().get("total").asInt()).isZero();
        answersThen.forEach((path, then) ->
                assertThat(askUnchecked(asOf(path)).body()).as(path).isEqualTo(then));
    }

    @Test
    @Order(7)
    void noFieldNamesANationalityAnOriginOrAPerson() throws Exception {
        for (var field : new String[] {"nationality", "origin", "person", "name"}) {
            var answer = log("nuisance", NUISANCE.formatted(SUMMARY, ", \"" + field + "\": \"x\""));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().get("issues").get(0).get("name").asString())
                    .isEqualTo(field);
        }
    }

    @Test
    @Order(8)
    void theWallsHold() throws Exception {
        var file = "/v1/signals/" + signal;
        assertThat(product.ask("analyst", file).status()).isEqualTo(200);
        for (var outsider : new String[] {"intake", "intake-as", "policy", "auditor", "admin", "dpo", "lco"}) {
            assertThat(product.ask(outsider, file).status()).as(outsider).isEqualTo(404);
        }
        assertThat(product.ask("intake-as", AREAS).status()).isEqualTo(404);
    }

    @Test
    @Order(9)
    void noTextIsInTheDatabaseTheLogOrTheMetrics() throws Exception {
        assertThat(product.ask("analyst", "/v1/signals/" + signal).body()).contains(SUMMARY);
        var texts = new String[] {SUMMARY, "kanarie", "andere wijk"};
        assertThat(String.join("\n", product.process().output())).doesNotContain(texts);
        assertThat(product.metrics()).doesNotContain(texts);
        assertThat(Canary.filesHolding(data, texts)).isEmpty();
        assertThat(Canary.filesHolding(data, "NuisanceSignalLogged")).isNotEmpty();
    }

    private static void assertFiguresEqualThePublishedOnes() throws Exception {
        var cells = new TreeMap<String, Integer>();
        var areas = new TreeMap<String, Integer>();
        for (var area : matrix().get("areas")) {
            var code = area.get("area").asString();
            areas.put(code, area.get("total").asInt());
            area.get("lifeDomains")
                    .properties()
                    .forEach(domain -> cells.put(
                            code + "/" + domain.getKey(), domain.getValue().asInt()));
        }
        assertThat(areas).isEqualTo(published("perWijk"));
        assertThat(cells).isEqualTo(published("perWijkDomain"));
        var town = ask(AREAS + "/71016").json();
        assertThat(town.get("total").asInt()).isEqualTo(expected.get("total").asInt());
        assertThat(counts(town.get("themes"))).isEqualTo(published("perTheme"));
        assertThat(counts(town.get("months"))).isEqualTo(published("perMonth"));
    }

    private static Map<String, Integer> published(String cut) {
        return counts(expected.get(cut));
    }

    private static Map<String, Integer> counts(JsonNode cut) {
        var counts = new TreeMap<String, Integer>();
        cut.properties().forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
        return counts;
    }

    private static JsonNode imported() throws Exception {
        var taken = product.post("analyst", "/v1/imports/signals", "text/csv", Files.readAllBytes(REGISTER));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        return product.ended("analyst", taken.header("Location"));
    }

    private static Reply log(String theme, String body) throws Exception {
        return product.postJson("analyst", "/v1/signals/" + theme, body);
    }

    private static void change(String what, String body, long version) throws Exception {
        var answer = product.postJson(
                "analyst", "/v1/signals/" + signal + "/" + what, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static JsonNode matrix() throws Exception {
        return ask(AREAS).json();
    }

    private static Reply ask(String path) throws Exception {
        var answer = product.ask("analyst", path, "Prefer", "wait=10");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static Reply askUnchecked(String path) {
        try {
            return ask(path);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static String asOf(String path) {
        return path + "?asKnownOn=" + asKnownOn;
    }
}
