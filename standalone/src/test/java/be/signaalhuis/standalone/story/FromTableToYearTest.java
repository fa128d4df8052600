package be.signaalhuis.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.support.Canary;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The thread from a family at the table to the figures of a year, and the wall around it; in the order it happens. */
@WithoutBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromTableToYearTest {

    private static final Path REGISTERS = Path.of("examples/registers");
    private static final String YEAR = "/v1/lco/years/2013";
    private static final String TODAY = DeskDay.today().toString();
    private static final String NAME = "Gezin Kanariegeel";
    private static final String REVEALED = "het kanarieformulier vraagt een e-mailadres";

    @TempDir
    private static Path data;

    private static RunningProduct product;
    private static String file;
    private static String helper;
    private static String agreement;
    private static String version;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.on(
                data, Map.of("signaalhuis.lco.bottlenecks-at", "at-once", "signaalhuis.tasks.look", "1s"));
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void bothRegistersAreTakenInAnyOrderAndTakenAgainChangeNothing() throws Exception {
        assertThat(imported("overleg", "lco-overleg.csv", 5).get("accepted").asInt())
                .isEqualTo(181);
        assertThat(imported("strengths", "lco-krachten.csv", 6).get("accepted").asInt())
                .isEqualTo(724);
        assertThat(imported("overleg", "lco-overleg.csv", 7).get("unchanged").asInt())
                .isEqualTo(181);
        assertThat(imported("strengths", "lco-krachten.csv", 8).get("unchanged").asInt())
                .isEqualTo(724);
    }

    @Test
    @Order(2)
    void theTableAndBothCountsOfFamiliesEqualThePublishedOnes() throws Exception {
        assertEqualsThePublished(product.ask("lco", YEAR, "Prefer", "wait=30").json());
    }

    @Test
    @Order(3)
    void theyStillDoAfterTheViewWasRebuilt() throws Exception {
        var asked = product.askJson("admin", "/v1/processors/overleg-years/rebuilds", "{}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var rebuilt = product.endedQuery("admin", asked.header("Location"));
        assertThat(rebuilt.get("differences").asInt()).as(rebuilt.toString()).isZero();
        assertEqualsThePublished(product.ask("policy", YEAR).json());
    }

    @Test
    @Order(4)
    void aFamilyMeetsAgreesAndIsScored() throws Exception {
        var opened = product.postJson("lco", "/v1/overleg", """
                {"client": {"name": "%s"}, "openedOn": "%s", "requestedBy": "CAW", "consent": {"given": true, "on": "%s"},
                 "lifeDomains": ["INKOMEN", "HUISVESTING", "GEZONDHEID"], "household": {"childrenUnder18": 2}}""".formatted(NAME, TODAY, TODAY));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        file = opened.json().get("id").asString();
        version = opened.header("ETag");
        helper = changed("participants", """
                {"role": "HULPVERLENER", "name": "Kanarie Helper", "organisation": "CAW", "account": "partner"}""").get("created").asString();
        changed("meetings", """
                {"heldOn": "%s", "type": "LCO_MET_CLIENT", "participants": [{"id": "%s"}], "minutes": "kanarietekst"}""".formatted(TODAY, helper));
        changed("strengths", """
                {"measuredOn": "%s", "lifeDomain": "INKOMEN", "score": 2}""".formatted(TODAY));
        agreement = changed("agreements", """
                {"text": "kanarieafspraak", "executor": "%s", "lifeDomain": "INKOMEN", "due": "%s"}""".formatted(helper, DeskDay.today().plusDays(20)))
                .get("created")
                .asString();
        assertThat(product.ask("lco", "/v1/lco/agreements?state=open", "Consistency-Token", position())
                        .body())
                .contains("kanarieafspraak", NAME);
    }

    @Test
    @Order(5)
    void whoSitsAtTheTableSeesWhatConcernsThemAndNobodyElseSeesAnything() throws Exception {
        assertThat(product.ask("partner", "/v1/lco/mine", "Prefer", "wait=10").body())
                .contains("kanarieafspraak");
        assertThat(product.ask("partner-school", "/v1/lco/mine").body()).doesNotContain("anarie");
        for (var outsider : new String[] {
            "analyst", "scanmanager", "intake", "intake-as", "policy", "auditor", "admin", "dpo", "partner"
        }) {
            for (var path : new String[] {"/v1/overleg/" + file, "/v1/lco/agreements", "/v1/lco/start"}) {
                assertThat(product.ask(outsider, path).status())
                        .as(outsider + path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    @Order(6)
    void aBottleneckCrossesTheWallAndLeavesNoWayBack() throws Exception {
        changed("bottlenecks", """
                {"summary": "%s", "subtype": "TOEGANKELIJKHEID", "lifeDomain": "ARMOEDE", "policyDomain": "OCMW"}""".formatted(REVEALED));
        var signal = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(FromTableToYearTest::bottleneckSignal, found -> found != null);
        assertThat(signal)
                .contains(REVEALED)
                .doesNotContain(file, helper, agreement, "Kanariegeel", "Kanarie Helper", "\"actor\":\"lco\"");
    }

    @Test
    @Order(7)
    void onceConsentIsWithdrawnThePartnerSeesNothingAndNobodyMeets() throws Exception {
        changed("consent-withdrawal", "{\"reason\": \"genoeg\"}");
        assertThat(product.ask("partner", "/v1/lco/mine", "Consistency-Token", position())
                        .body())
                .doesNotContain("anarie");
        var done = change("partner", "agreements/" + agreement + "/done", "{}");
        assertThat(done.status()).as(done.toString()).isEqualTo(404);
        var planned = change("lco", "planned-meetings", "{\"plannedOn\": \"" + TODAY + "\"}");
        assertThat(planned.status()).as(planned.toString()).isEqualTo(409);
        changed("closure", "{\"cause\": \"TOESTEMMING_INGETROKKEN\"}");
    }

    @Test
    @Order(8)
    void noNameAndNoTextIsInTheDatabaseTheLogOrTheMetrics() throws Exception {
        assertThat(String.join("\n", product.process().output())).doesNotContain("anarie", "genoeg");
        assertThat(product.metrics()).doesNotContain("anarie", "genoeg");
        assertThat(Canary.filesHolding(data, "Kanariegeel", "kanarieafspraak", "kanarietekst", "kanarieformulier"))
                .isEmpty();
        assertThat(Canary.filesHolding(data, "AgreementMade")).isNotEmpty();
    }

    private static void assertEqualsThePublished(JsonNode year) throws Exception {
        var expected = new JsonMapper()
                .readTree(Files.readString(REGISTERS.resolve("expected.json")))
                .at("/lco/2013");
        assertThat(year.at("/withClient")).isEqualTo(expected.get("metClient"));
        assertThat(year.at("/withoutClient")).isEqualTo(expected.get("zonderClient"));
        assertThat(year.at("/careWorkersOnly")).isEqualTo(expected.get("hulpverleningsoverleg"));
        assertThat(year.at("/total")).isEqualTo(expected.get("total"));
        assertThat(year.at("/firstOverleg")).isEqualTo(expected.get("first"));
        assertThat(year.at("/familiesWithChildren")).isEqualTo(expected.get("familiesWithChildren"));
        assertThat(year.at("/familiesGrownInTwoDomains")).isEqualTo(expected.get("qualifying"));
    }

    private static JsonNode imported(String kind, String register, long seed) throws Exception {
        var rows = Files.readAllLines(REGISTERS.resolve(register));
        Collections.shuffle(rows.subList(1, rows.size()), new Random(seed));
        var bytes = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        var taken = product.post("lco", "/v1/imports/" + kind, "text/csv", bytes);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        return product.ended("lco", taken.header("Location"));
    }

    private static Reply change(String who, String what, String body) throws Exception {
        return product.postJson(who, "/v1/overleg/" + file + "/" + what, body, "If-Match", version);
    }

    private static JsonNode changed(String what, String body) throws Exception {
        var answer = change("lco", what, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        version = answer.header("ETag");
        return answer.json();
    }

    private static String position() throws Exception {
        var read = product.ask("lco", "/v1/overleg/" + file, "Prefer", "wait=10");
        return read.json().get("position").asString();
    }

    /** The file of the newest signal about policy, as the analyst reads it; null while there is none. */
    private static String bottleneckSignal() throws Exception {
        var found = product.askJson("analyst", "/v1/signals/query", "{\"theme\": [\"BELEIDSKNELPUNT\"]}");
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        var items = found.json().get("items");
        return items.isEmpty()
                ? null
                : product.ask("analyst", "/v1/signals/" + items.get(0).get("id").asString())
                        .body();
    }
}
