package be.signaalhuis.portal.gebiedsscan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.gebiedsscan.map.MapShown.Counted;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.MovableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AreaMapsTest {

    private static final String MAP = "/v1/gebiedsscan/map";
    /** A square in the north-west and two squares in the south-east, of which the larger bears the count. */
    private static final String OUTLINES = """
            {"type":"FeatureCollection","attribution":"de stad","features":[
             {"id":"71016W26","properties":{},"geometry":{"type":"Polygon",
               "coordinates":[[[5.0,51.0],[5.1,51.0],[5.1,51.1],[5.0,51.1],[5.0,51.0]]]}},
             {"properties":{"wijkCode":"71016W27"},"geometry":{"type":"MultiPolygon","coordinates":[
               [[[5.1,50.9],[5.2,50.9],[5.2,51.0],[5.1,51.0],[5.1,50.9]]],
               [[[5.0,50.9],[5.01,50.9],[5.01,50.91],[5.0,50.91],[5.0,50.9]]]]}}]}
            """;

    private final FakeService service = FakeService.start();
    private final AreaMaps maps =
            new AreaMaps(service.questions(), KnownCodes.by(new MovableClock("2026-11-26T12:00:00Z")));

    @BeforeEach
    void somebodyLooks() {
        LoggedIn.as("an");
    }

    @AfterEach
    void stop() {
        LoggedIn.out();
        service.close();
    }

    @Test
    void outlinesAreDrawnWhereTheyLieWithWhomTheyAreFrom() {
        service.says(MAP, 200, OUTLINES);
        var drawing = maps.of("71016", "2025");

        assertThat(drawing.tiles()).isFalse();
        assertThat(drawing.source()).isEqualTo("de stad");
        var north = drawing.shapes().get(0);
        var south = drawing.shapes().get(1);
        assertThat(north.code()).isEqualTo("71016W26");
        assertThat(south.code()).isEqualTo("71016W27");
        assertThat(north.x()).isEqualTo(254).isLessThan(south.x());
        assertThat(north.y()).isLessThan(south.y());
        assertThat(south.path().split("M")).hasSize(3);
    }

    @Test
    void withoutOutlinesEachNeighbourhoodIsATileWhereItRoughlyLies() {
        var drawing = maps.of("71016", "2025");

        assertThat(drawing.tiles()).isTrue();
        assertThat(drawing.shapes()).extracting(Shape::code).containsExactly("71016W26", "71016W27");
        assertThat(drawing.shapes().get(0).x())
                .isEqualTo(drawing.shapes().get(1).x());
        assertThat(drawing.shapes().get(0).y())
                .isLessThan(drawing.shapes().get(1).y());
    }

    @Test
    void aServiceThatIsDownIsNotTakenForNoMap() {
        service.says(MAP, 503, "{}");
        assertThatThrownBy(() -> maps.of("71016", "2025")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsCountedButLiesOnNoMapIsToldBesideIt() {
        var shown = new Maps(maps)
                .of(
                        List.of(
                                new Counted("71016W26", "Waterschei-Noord", 99, null, "/a"),
                                new Counted("71016W27", "Waterschei-Zuid", 0, null, "/b"),
                                new Counted("71016", "Genk", 3, "<5", "/c")),
                        "2025");

        assertThat(shown.places())
                .extracting(place -> place.counted().name(), MapShown.Place::step)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Waterschei-Noord", 2),
                        org.assertj.core.groups.Tuple.tuple("Waterschei-Zuid", 0));
        assertThat(shown.elsewhere()).extracting(Counted::name).containsExactly("Genk");
        assertThat(shown.places().getFirst().lines()).containsExactly("Waterschei-", "Noord");
    }
}
