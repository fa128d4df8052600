package be.signaalhuis.query.gebiedsscan.areamap;

import static be.signaalhuis.query.testing.AreaMaps.drawn;
import static be.signaalhuis.query.testing.AreaMaps.land;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.query.testing.Api.Reply;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import org.junit.jupiter.api.Test;

class AreaMapTest {

    private static final String MAP = "/v1/gebiedsscan/map";

    private final RunningService service = RunningService.shared();

    @Test
    void tellsTheNewestMapAsGeoJsonWithWhoMadeIt() {
        bring("71034", "2025", "ons", land(551000));
        var place = bring("71034", "2025", "ons, beter", land(551002));
        var reply = ask("analyst.71034", MAP, place);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/geo+json");
        assertThat(reply.text()).startsWith("""
                {"type":"FeatureCollection","attribution":"ons, beter","division":"2025","features":[\
                {"type":"Feature","id":"71016W26","properties":{"wijkCode":"71016W26","name":"Waterschei-Noord"},\
                "geometry":{"type":"Polygon","coordinates":[[\
                [5.51002,50.99000],[5.52000,50.99000],[5.52000,51.00000],[5.51002,50.99000]]]}}],"position":""");
    }

    @Test
    void severalPiecesOfLandAreOneNeighbourhood() {
        var place = bring("71037", "2025", null, land(551000), land(556000));
        var map = ask("scanmanager.71037", MAP, place).json();
        assertThat(map.at("/features/0/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(map.at("/features/0/geometry/coordinates").size()).isEqualTo(2);
        assertThat(map.has("attribution")).isFalse();
    }

    @Test
    void anEarlierMapStaysWhatItWasAsKnownThen() {
        var then = bring("71045", "2025", "eerst", land(551000));
        var now = bring("71045", "2025", "nadien", land(551000));
        assertThat(ask("analyst.71045", MAP + "?asKnownOn=" + then.recordedAt(), now)
                        .json()
                        .at("/attribution")
                        .asString())
                .isEqualTo("eerst");
        assertThat(ask("analyst.71045", MAP, now).json().at("/attribution").asString())
                .isEqualTo("nadien");
    }

    @Test
    void eachDivisionHasAMapAndTheNewestGoesFirst() {
        bring("71053", "2025", "nu", land(551000));
        var place = bring("71053", "2024", "vroeger", land(551000));
        assertThat(ask("analyst.71053", MAP, place).json().at("/division").asString())
                .isEqualTo("2025");
        assertThat(ask("analyst.71053", MAP + "?division=2024", place)
                        .json()
                        .at("/attribution")
                        .asString())
                .isEqualTo("vroeger");
        assertThat(ask("analyst.71053", MAP + "?division=2019", place).status()).isEqualTo(404);
    }

    @Test
    void nobodySeesTheMapOfAnotherTown() {
        var place = bring("71066", "2025", "van ons", land(551000));
        assertThat(ask("analyst.71067", MAP, place).status()).isEqualTo(404);
        assertThat(ask("intake.71066", MAP, place).status()).isEqualTo(404);
    }

    @Test
    void aResetAndReplayGivesEqualRowsAndTheSameEventTwiceNoMore() {
        bring("71070", "2025", "eerst", land(551000));
        var last = bring("71070", "2025", "nadien", land(551001));
        ask("analyst.71070", MAP, last);
        var before = Tables.rows(service.database(), "gebiedsscan_map");
        var view = service.view(AreaMapProjection.VIEW);
        view.shutDown();
        view.resetTokens();
        assertThat(Tables.rows(service.database(), "gebiedsscan_map")).isEmpty();
        view.start();
        ask("analyst.71070", MAP, last);
        assertThat(Tables.rows(service.database(), "gebiedsscan_map")).isEqualTo(before);
        view.shutDown();
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = :view and segment = 0")
                .param("start", "{\"index\":0,\"gaps\":[]}".getBytes())
                .param("view", AreaMapProjection.VIEW)
                .update();
        view.start();
        ask("analyst.71070", MAP, last);
        assertThat(Tables.rows(service.database(), "gebiedsscan_map")).isEqualTo(before);
    }

    private Place bring(String town, String division, String attribution, Polygon... pieces) {
        var map = drawn(town, division, attribution, pieces);
        return service.log().append(map.mapId().value(), map);
    }

    private Reply ask(String reader, String path, Place place) {
        return service.as(reader).get(path, "Consistency-Token", Long.toString(place.position()), "Prefer", "wait=30");
    }
}
