package be.signaalhuis.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The figures of others in a scan, from the example register to what moved; in the order in which it happens. */
@WithoutBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromIndicatorToScanTest {

    private static final Path REGISTER = Path.of("examples/registers/indicators.csv");
    private static final String AREA = "71016W26";
    private static final String NEXT_YEAR = """
            indicator;gebied;levensdomein;periode;waarde;eenheid;bron
            INWONERS;71016W26;SOCIALE_COHESIE;2022;3800;personen;wijkverbeteringscontract Waterschei 2021
            """;

    @TempDir
    private static Path data;

    private static RunningProduct product;
    private static String scan;
    private static String token;
    private static String adopted;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.on(data);
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void aScanShowsTheFiguresOfTheRegisterInTheirLifeDomain() throws Exception {
        assertThat(imported(Files.readAllBytes(REGISTER))).isEqualTo(24);
        scan = done("", """
                {"areas": ["%s"], "from": "2021-01-01", "until": "2021-12-31"}""".formatted(AREA), null);
        var value = inhabitants(file("")).get(0);
        assertThat(value.at("/value").asInt()).isEqualTo(3746);
        assertThat(value.at("/source").asString()).isEqualTo("wijkverbeteringscontract Waterschei 2021");
        assertThat(value.at("/comparedWith/baselineOf").asString()).isEqualTo("FIRST_VALUE");
    }

    @Test
    @Order(2)
    void adoptedItIsTheBaselineOfItsFigures() throws Exception {
        adopt(0);
        adopted = file("/versions/1").body();
        var value = inhabitants(file("/versions/1")).get(0);
        assertThat(value.at("/comparedWith/baselineOf").asString()).isEqualTo("ADOPTED_SCAN");
        assertThat(value.at("/comparedWith/scan").asString()).isEqualTo(scan);
    }

    @Test
    @Order(3)
    void valuesThatComeOrAreCorrectedLeaveItByteForByteWhatItWas() throws Exception {
        assertThat(imported(NEXT_YEAR.getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
        var value = inhabitants(file("/versions/1")).get(0).at("/id").asString();
        var corrected = product.postJson(
                "analyst",
                "/v1/indicator-values/" + value + "/corrections",
                "{\"value\": 3750, \"reason\": \"verkeerd gelezen\"}",
                "If-Match",
                "\"0\"");
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        token = corrected.header("Consistency-Token");
        assertThat(file("/versions/1").body()).isEqualTo(adopted);
        assertThat(file("").body()).isEqualTo(adopted);
    }

    @Test
    @Order(4)
    void theNextVersionHasThemAndNamesWhatMoved() throws Exception {
        done("/revision", "{\"reason\": \"nieuwe cijfers\"}", 3L);
        var values = inhabitants(file(""));
        assertThat(values).hasSize(2);
        assertThat(values.get(1).at("/delta").asInt()).isEqualTo(54);
        var moved = cell(file("/comparison").json().at("/areas/0/cells")).at("/indicators");
        assertThat(moved.at("/0/indicator").asString()).isEqualTo("INWONERS");
        assertThat(moved.at("/0/from/value").asInt()).isEqualTo(3746);
        assertThat(moved.at("/0/to/value").asInt()).isEqualTo(3750);
        assertThat(moved.at("/0/delta").asInt()).isEqualTo(4);
        assertThat(moved.at("/1/to/value").asInt()).isEqualTo(3800);
        assertThat(file("/versions/1").body()).isEqualTo(adopted);
    }

    private static void adopt(long version) throws Exception {
        done("/life-domains", """
                {"area": "%s", "lifeDomain": "SOCIALE_COHESIE", "interpretation": "Weinig verloop.",
                 "confidence": "GEMIDDELD"}""".formatted(AREA), version);
        done(
                "/validation",
                "{\"heldOn\": \"%s\", \"parties\": [\"VEILIGHEIDSHUIS\", \"POLITIE\"]}".formatted(DeskDay.today()),
                version + 1);
        done("/adoption", "{}", version + 2);
    }

    private static int imported(byte[] register) throws Exception {
        var taken = product.post("analyst", "/v1/imports/indicators", "text/csv", register);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        return product.ended("analyst", taken.header("Location"))
                .get("accepted")
                .asInt();
    }

    private static String done(String what, String body, Long version) throws Exception {
        var path = "/v1/gebiedsscans" + (scan == null ? "" : "/" + scan) + what;
        var answer = version == null
                ? product.postJson("scanmanager", path, body)
                : product.postJson("scanmanager", path, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        token = answer.header("Consistency-Token");
        return answer.json().get("id").asString();
    }

    private static Reply file(String part) throws Exception {
        var answer = product.ask(
                "analyst", "/v1/gebiedsscan/scans/" + scan + part, "Consistency-Token", token, "Prefer", "wait=10");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static JsonNode inhabitants(Reply file) {
        return cell(file.json().at("/cells"))
                .at("/indicators")
                .valueStream()
                .filter(one -> one.at("/indicator").asString().equals("INWONERS"))
                .findFirst()
                .orElseThrow()
                .at("/values");
    }

    private static JsonNode cell(JsonNode cells) {
        return cells.valueStream()
                .filter(cell -> cell.at("/lifeDomain").asString().equals("SOCIALE_COHESIE"))
                .findFirst()
                .orElseThrow();
    }
}
