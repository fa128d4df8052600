package be.signaalhuis.query.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever happens to signals: what a figure was at any time is what moved it until then, to the unit. */
@Apart
class SignalHistoryTest {

    private static final List<Place> PLACES = new ArrayList<>();

    private static RunningService service;
    private static Api analyst;

    @BeforeAll
    static void live() {
        service = RunningService.on(TestDatabase.fresh());
        analyst = service.as("analyst.71016");
        var signals = new RandomSignals(20261127, service.log());
        for (int done = 0; done < 120; done++) {
            PLACES.add(signals.live(1));
        }
        service.awaitViews(PLACES.getLast());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?all=true",
                "?all=true&from=2023-03-10&until=2023-11-20",
                "/71016?",
                "/71016W26?until=2023-10-31",
                "/GENK_OOST?",
            })
    void everyFigureWasWhatItsHistorySays(String question) {
        var figures =
                get(question + "&asKnownOn=" + PLACES.getLast().recordedAt()).at("/links/figures");
        var walks = new LinkedHashMap<String, FigureWalk>();
        figures.properties()
                .forEach(figure -> walks.put(
                        figure.getKey(),
                        FigureWalk.of(analyst, figure.getValue().asString())));
        assertThat(walks).hasSizeGreaterThan(5);
        for (var place : PLACES) {
            var values = values(get(question + "&asKnownOn=" + place.recordedAt()));
            walks.forEach((figure, walk) -> assertThat(walk.at(place.recordedAt()))
                    .as(figure + " at " + place)
                    .isEqualByComparingTo(Long.toString(values.getOrDefault(figure, 0L))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "/71016?"})
    void asKnownOnADateItIsWhatItWasThen(String question) {
        var figures = get(question).at("/links/figures");
        var whole = FigureWalk.of(analyst, figures.get("total").asString());
        for (var place : PLACES.subList(0, 40)) {
            var then = FigureWalk.asKnownOn(analyst, figures.get("total").asString(), place.recordedAt());
            assertThat(then.value()).isEqualByComparingTo(whole.at(place.recordedAt()));
            assertThat(then.told())
                    .isEqualTo(whole.told().subList(0, then.told().size()));
            assertThat(then.position()).isEqualTo(place.position());
        }
    }

    /** By where they stand in the answer, as its links name them. */
    private static Map<String, Long> values(JsonNode answer) {
        var values = new LinkedHashMap<String, Long>();
        values.put("total", answer.get("total").asLong());
        for (var row : answer.path("areas")) {
            var area = row.get("area").asString();
            values.put(area, row.get("total").asLong());
            put(values, area, row.get("lifeDomains"));
        }
        for (var cut : List.of("lifeDomains", "themes", "months")) {
            put(values, cut, answer.path(cut));
        }
        return values;
    }

    private static void put(Map<String, Long> values, String where, JsonNode counts) {
        counts.properties()
                .forEach(count -> values.put(
                        where + "/" + count.getKey(), count.getValue().asLong()));
    }

    private static JsonNode get(String question) {
        var reply = analyst.get("/v1/gebiedsscan/areas" + question);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
