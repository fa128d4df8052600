package be.signaalhuis.query.meldpunt.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RandomReports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever happens to reports: what a figure was at any time is what moved it until then, to the unit. */
@Apart
class AnnualHistoryTest {

    private static final int YEAR = 2024;
    private static final List<Place> PLACES = new ArrayList<>();

    private static RunningService service;
    private static Api intake;

    @BeforeAll
    static void live() {
        service = RunningService.on(TestDatabase.fresh());
        intake = service.as("intake.71016");
        var reports = new RandomReports(20261126, service.log(), YEAR);
        for (int done = 0; done < 150; done++) {
            PLACES.add(reports.live());
        }
        service.awaitViews(PLACES.getLast());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyFigureWasWhatItsHistorySays() {
        var walks = new LinkedHashMap<String, FigureWalk>();
        for (var place : List.of(PLACES.get(70), PLACES.get(100), PLACES.getLast())) {
            figures(place)
                    .properties()
                    .forEach(figure -> walks.put(
                            figure.getKey(),
                            FigureWalk.asKnownOn(
                                    intake,
                                    figure.getValue().asString(),
                                    PLACES.getLast().recordedAt())));
        }
        assertThat(walks).hasSizeGreaterThan(25);
        for (var place : PLACES) {
            var report = report(YEAR, place);
            var before = report(YEAR - 1, place);
            walks.forEach((figure, walk) -> assertThat(walk.at(place.recordedAt()))
                    .as(figure + " at " + place)
                    .isEqualByComparingTo(value(figure, report, before)));
        }
    }

    @Test
    void isMadeOfTheReportsItCounts() {
        for (var figure : figures(PLACES.getLast())) {
            var behind = intake.get("/v1/figures/" + figure.asString() + "/events?limit=200")
                    .json();
            var reports = behind.get("items")
                    .valueStream()
                    .map(item -> item.get("streamId"))
                    .distinct()
                    .count();
            assertThat(behind.has("next")).isFalse();
            assertThat(behind.get("value").asLong()).isEqualTo(reports);
            assertThat(FigureWalk.of(intake, figure.asString()).value())
                    .isEqualByComparingTo(behind.get("value").decimalValue());
        }
    }

    /** Of a movement the figure of the year before. */
    private static String value(String figure, JsonNode report, JsonNode before) {
        var moved = figure.startsWith("evolution/mainGroundGroups");
        var found = moved ? before.at("/" + figure.substring("evolution/".length())) : report.at("/" + figure);
        return Long.toString(found.asLong(0));
    }

    private static JsonNode figures(Place place) {
        return report(YEAR, place).at("/links/figures");
    }

    private static JsonNode report(int year, Place place) {
        return intake.get("/v1/meldpunt/annual-reports/" + year + "?asKnownOn=" + place.recordedAt())
                .json();
    }
}
