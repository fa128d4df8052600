package be.signaalhuis.query.meldpunt.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RegisterRow;
import be.signaalhuis.query.testing.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published figures of 2009 and 2010, from the events of the example register. */
@Apart
class AnnualReportOfTheRegisterTest {

    private static RunningService service;
    private static String seen;

    @BeforeAll
    static void register() {
        service = RunningService.on(TestDatabase.fresh());
        var log = service.log();
        RegisterRow.all()
                .forEach(row -> seen = Long.toString(
                        log.append(row.id(), row.events().toArray()).position()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2010"})
    void countsEveryCutAsPublished(String year) {
        var answer = report("intake.71016", year);
        var expected = expected(year);
        for (var field : expected.propertyNames()) {
            assertThat(answer.get(field)).as(year + " " + field).isEqualTo(expected.get(field));
        }
    }

    @Test
    void comparesAYearWithTheYearBeforeIt() {
        var evolution = report("policy.71016", "2010").get("evolution");
        assertThat(evolution.toString())
                .isEqualTo("{\"previousYear\":2009,\"previousReports\":29,\"absolute\":17,\"percent\":58.6,"
                        + "\"mainGroundGroups\":{\"RACISME\":{\"absolute\":-2,\"percent\":-16.7},"
                        + "\"HANDICAP_ZIEKTE\":{\"absolute\":1,\"percent\":16.7}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2010"})
    void everyFigureIsAsManyReportsAsAreBehindIt(String year) {
        var figures = EveryFigure.of(report("intake.71016", year));
        assertThat(figures).hasSizeGreaterThan(40).allSatisfy(figure -> {
            var path = "/v1/meldpunt/annual-reports/" + year + "/reports?" + figure.query();
            var page = service.as("intake.71016").get(path, "Consistency-Token", seen);
            assertThat(page.json().at("/total").asLong()).isEqualTo(figure.count());
            assertThat(page.json().at("/items")).hasSize((int) figure.count());
        });
    }

    private static JsonNode report(String login, String year) {
        var reply = service.as(login).get("/v1/meldpunt/annual-reports/" + year, "Consistency-Token", seen);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static JsonNode expected(String year) {
        return new JsonMapper()
                .readTree(AnnualReportOfTheRegisterTest.class.getResourceAsStream("/meldpunt-expected.json"))
                .get(year);
    }
}
