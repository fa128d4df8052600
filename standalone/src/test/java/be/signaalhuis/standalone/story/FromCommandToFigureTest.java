package be.signaalhuis.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.support.Canary;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The thread from command to figure, on the example register; in the order in which it happens. */
@WithoutBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromCommandToFigureTest {

    private static final String NAME = "Kanarievogel Testpersoon";
    private static final String PHONE = "089 12 34 56 78";
    private static final String DESCRIPTION = "kanariebeschrijving van wat er gebeurde";
    private static final String REPORT = """
            {"receivedOn": "2010-06-01", "channel": "TELEFOON", "reporterRole": "SLACHTOFFER",
             "reporter": {"name": "%s", "phone": "%s", "email": "kanarie@voorbeeld.test"},
             "facts": {"municipality": "71016", "description": "%s", "place": "kanarieplein"},
             "mainGround": "RAS", "domain": "WERK", "otherParty": {"kind": "WERKGEVER", "name": "Kanariebedrijf"}}""".formatted(NAME, PHONE, DESCRIPTION);

    @TempDir
    private static Path data;

    private static RunningProduct product;
    private static String report;
    private static Instant beforeTheReport;

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
    void theRegisterIsTakenAndTakenAgainChangesNothing() throws Exception {
        assertThat(product.ended(product.sendRegister()).get("accepted").asInt())
                .isEqualTo(75);
        var again = product.ended(product.sendRegister());
        assertThat(again.get("unchanged").asInt()).isEqualTo(75);
        assertThat(again.get("accepted").asInt()).isZero();
    }

    @Test
    @Order(2)
    void theYearlyFiguresEqualThePublishedOnes() throws Exception {
        var expected = new JsonMapper()
                .readTree(Files.readString(Path.of("examples/registers/expected.json")))
                .get("meldpunt");
        for (var year : expected.propertyNames()) {
            var figures = annualReport(year);
            expected.get(year)
                    .properties()
                    .forEach(cut -> assertThat(figures.get(cut.getKey()))
                            .as("%s of %s", cut.getKey(), year)
                            .isEqualTo(cut.getValue()));
        }
        var evolution = annualReport("2010").get("evolution");
        assertThat(evolution.get("absolute").asInt()).isEqualTo(17);
        assertThat(evolution.get("percent").asDouble()).isEqualTo(58.6);
    }

    @Test
    @Order(3)
    void aReportShowsAtOnceInTheFigureForWhoBringsItsToken() throws Exception {
        beforeTheReport = Instant.parse(annualReport("2010").get("asKnownOn").asString());
        var registered = product.postJson("intake", "/v1/discrimination-reports", REPORT);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        report = registered.json().get("id").asString();

        assertThat(annualReport("2010", "Consistency-Token", registered.header("Consistency-Token"))
                        .get("reports")
                        .asInt())
                .isEqualTo(47);
        assertThat(product.ask("intake", "/v1/meldpunt/annual-reports/2010?asKnownOn=" + beforeTheReport)
                        .json()
                        .get("reports")
                        .asInt())
                .isEqualTo(46);
    }

    @Test
    @Order(4)
    void aCorrectionMovesTheFigureAndTheTimelineSaysWhy() throws Exception {
        var corrected = product.postJson(
                "intake",
                "/v1/discrimination-reports/" + report + "/corrections",
                "{\"reason\": \"kanariereden\", \"mainGround\": \"LEEFTIJD\"}",
                "If-Match",
                "\"0\"");
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        var token = corrected.header("Consistency-Token");

        assertThat(annualReport("2010", "Consistency-Token", token)
                        .get("mainGround")
                        .get("LEEFTIJD")
                        .asInt())
                .isEqualTo(4);
        var file = product.ask("intake", "/v1/meldpunt/reports/" + report, "Consistency-Token", token);
        assertThat(file.body()).contains(NAME, PHONE, DESCRIPTION, "kanariereden", "LEEFTIJD");
        assertThat(file.json().get("timeline")).hasSize(2);
    }

    @Test
    @Order(5)
    void anotherDeskSeesNothingOfIt() throws Exception {
        assertThat(product.ask("intake-as", "/v1/meldpunt/reports/" + report).status())
                .isEqualTo(404);
        assertThat(product.ask("analyst", "/v1/meldpunt/reports/" + report).status())
                .isEqualTo(404);
        assertThat(product.ask(null, "/v1/meldpunt/reports/" + report).status()).isEqualTo(401);
    }

    @Test
    @Order(6)
    void nothingPersonalIsInTheDatabaseTheLogOrTheMetrics() throws Exception {
        var worklist = product.askJson("intake", "/v1/meldpunt/reports/query", "{}");
        assertThat(worklist.json().get("total").asInt()).isEqualTo(76);
        var personal = new String[] {NAME, PHONE, DESCRIPTION, "kanarie", "Kanarie"};
        assertThat(worklist.body()).doesNotContain(personal);
        assertThat(String.join("\n", product.process().output())).doesNotContain(personal);
        assertThat(product.metrics()).doesNotContain(personal);
        assertThat(Canary.filesHolding(data, personal)).isEmpty();
        // The search itself works: what is not personal is found in the database's files.
        assertThat(Canary.filesHolding(data, "DiscriminationReportRegistered")).isNotEmpty();
    }

    @Test
    @Order(7)
    void nothingIsSentBeyondThisMachine() throws Exception {
        assertThat(Sockets.remoteAddresses(product.process().pid()))
                .isNotEmpty()
                .allMatch(Sockets::isLoopback);
    }

    private static JsonNode annualReport(String year, String... headers) throws Exception {
        var token = headers.length > 0 ? headers : new String[] {"Prefer", "wait=10"};
        var answer = product.ask("intake", "/v1/meldpunt/annual-reports/" + year, token);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}
