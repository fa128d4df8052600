package be.signaalhuis.command.gebiedsscan.areamap;

import static be.signaalhuis.command.gebiedsscan.areamap.AMap.feature;
import static be.signaalhuis.command.gebiedsscan.areamap.AMap.ring;
import static be.signaalhuis.command.gebiedsscan.areamap.AMap.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.signaalhuis.command.testing.Refusals;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.events.gebiedsscan.Ring;
import be.signaalhuis.eventstore.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReadingAMapTest {

    private static final Path OFFICIAL = Path.of("../../shared/data/genk-wijken.geojson");
    private static final Code GENK = Code.of("71016");

    private final GeoJsonReader reader = new GeoJsonReader(JsonMapper.shared(), CodeLists.current());

    @Test
    void readsOutlinesInHundredThousandthsOfADegree() {
        var map = read(AMap.of(square("71016W26")));
        assertThat(map.division()).isEqualTo(Code.of("2025"));
        assertThat(map.attribution()).isEqualTo("zelf getekend");
        assertThat(map.outlines())
                .containsExactly(new Outline(
                        Code.of("71016W26"),
                        List.of(new Polygon(List.of(new Ring(List.of(
                                551000, 5099000, 552000, 5099000, 552000, 5100000, 551000, 5100000, 551000,
                                5099000)))))));
    }

    @Test
    void readsHolesAndSeveralPiecesOfLand() {
        var pieces = "[[" + ring(5.51) + "," + ring(5.512) + "],[" + ring(5.6) + "]]";
        var outline = read(AMap.of(feature("71016W26", "MultiPolygon", pieces)))
                .outlines()
                .getFirst();
        assertThat(outline.polygons())
                .extracting(polygon -> polygon.rings().size())
                .containsExactly(2, 1);
    }

    @Test
    void takesTheIdOfAFeatureWhenThereIsNoSuchProperty() {
        var feature = square("71016W26").replace("\"wijkCode\":\"71016W26\"", "\"x\":1");
        var map = read(AMap.of(feature.replace("\"type\":\"Feature\"", "\"type\":\"Feature\",\"id\":\"71016W27\"")));
        assertThat(map.outlines().getFirst().area()).isEqualTo(Code.of("71016W27"));
        refuses(AMap.of(feature), "features[0].properties.wijkCode", "required");
    }

    @Test
    void aMapOfTheEarlierDivisionIsOne() {
        assertThat(read(AMap.of(square("7101625"))).division()).isEqualTo(Code.of("2024"));
    }

    @ParameterizedTest
    @CsvSource({
        "71016W32, codeUnknown",
        "zomaar iets, codeUnknown",
        "71016B1AB, neighbourhoodExpected",
        "71016, neighbourhoodExpected",
        "GENK_OOST, neighbourhoodExpected"
    })
    void cannotDrawWhatIsNoNeighbourhood(String area, String code) {
        refuses(AMap.of(square(area)), "features[0].properties.wijkCode", code);
    }

    @Test
    void cannotDrawTheNeighbourhoodsOfAnotherTown() {
        assertThatThrownBy(() -> reader.read(bytes(AMap.of(square("71016W26"))), Code.of("71002")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                refused, Refusals.badInput("features[0].properties.wijkCode", "areaElsewhere")));
    }

    @Test
    void cannotDrawANeighbourhoodTwiceNorMixDivisions() {
        refuses(
                AMap.of(square("71016W26"), square("71016W26"), square("7101625")),
                "features[1].properties.wijkCode",
                "areaTwice",
                "features[2].properties.wijkCode",
                "divisionOther");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":", "geen json", "{} {}"})
    void whatIsNoJsonIsNoMap(String text) {
        refuses(text, "", "jsonInvalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "null", "{\"type\":\"Feature\"}", "{\"type\":3}"})
    void anyOtherJsonIsNoMapEither(String json) {
        refuses(json, "type", "geoJsonTypeUnexpected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"features\":[]", ",\"features\":{\"a\":1}", ",\"features\":null"})
    void aMapHasFeatures(String features) {
        refuses("{\"type\":\"FeatureCollection\"" + features + "}", "features", "required");
    }

    @Test
    void aFileOfMoreThanTwoMegabytesIsNotRead() {
        refuses(" ".repeat(2_000_001), "", "tooLong");
        refuses("", "", "bodyRequired");
    }

    @ParameterizedTest
    @CsvSource({"urn:ogc:def:crs:OGC:1.3:CRS84, true", "urn:ogc:def:crs:EPSG::31370, false", "EPSG:4326, true"})
    void aMapIsInDegrees(String crs, boolean good) {
        var map = AMap.of(square("71016W26"))
                .replace("\"features\"", "\"crs\":{\"properties\":{\"name\":\"" + crs + "\"}},\"features\"");
        if (good) {
            assertThat(read(map).outlines()).hasSize(1);
        } else {
            refuses(map, "crs", "crsUnsupported");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[5.51,50.99],[5.52,50.99],[5.52,51.0],[5.51,51.0]]]           | .coordinates[0]    | ringOpen",
                "[[[5.51,50.99],[5.52,50.99],[5.51,50.99]]]                       | .coordinates[0]    | ringTooShort",
                "[[[5.51,50.99],[5.510001,50.99],[5.52,51.0],[5.51,50.99]]]       | .coordinates[0]    | ringTooShort",
                "[[[50.99,5.51],[50.99,5.52],[51.0,5.52],[50.99,5.51]]]           | .coordinates[0][0] | coordinateOutsideBelgium",
                "[[[229000,189000],[229000,189900],[229900,189000],[229000,189000]]] | .coordinates[0][0] | coordinateOutsideBelgium",
                "[[[5.51,50.99],[1e400,50.99],[5.52,51.0],[5.51,50.99]]]          | .coordinates[0][1] | coordinateOutsideBelgium",
                "[[[5.51,50.99],[\"5.52\",50.99],[5.52,51.0],[5.51,50.99]]]       | .coordinates[0][1] | coordinateInvalid",
                "[[[5.51,50.99],[99999999999999999999,50.99],[5.52,51.0]]]        | .coordinates[0][1] | coordinateInvalid",
                "[[[5.51],[5.52,50.99]]]                                          | .coordinates[0][0] | coordinateInvalid",
                "[[]]                                                             | .coordinates[0]    | coordinateInvalid",
                "[]                                                               | .coordinates       | coordinateInvalid",
                "{}                                                               | .coordinates       | coordinateInvalid"
            })
    void aLineThatIsNoneIsNamed(String coordinates, String field, String code) {
        refuses(AMap.of(feature("71016W26", "Polygon", coordinates)), "features[0].geometry" + field, code);
    }

    @Test
    void aFeatureWithoutAreaOfItsOwnIsNamed() {
        refuses(
                AMap.of(
                        "3",
                        square("71016W26").replaceAll("\\{\"type\":\"Polygon\".*}", "null}"),
                        feature("71016W27", "Point", "[5.5,51]")),
                "features[0].type",
                "geoJsonTypeUnexpected",
                "features[0].properties.wijkCode",
                "required",
                "features[0].geometry",
                "geometryMissing",
                "features[1].geometry",
                "geometryMissing",
                "features[2].geometry.type",
                "geometryUnsupported");
    }

    @Test
    void nobodyIsToldOfMoreThanAHundredFaults() {
        var bad = "[" + "[],".repeat(5_000) + "[]]";
        assertThatThrownBy(() -> read(AMap.of(feature("71016W26", "Polygon", bad))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.issues()).hasSize(100));
    }

    @Test
    void anAttributionIsAText() {
        var map = AMap.of(square("71016W26"));
        refuses(map.replace("\"zelf getekend\"", "3"), "attribution", "typeWrong");
        refuses(map.replace("zelf getekend", "a".repeat(2_001)), "attribution", "tooLong");
        assertThat(read(map.replace("\"zelf getekend\"", "null")).attribution()).isNull();
    }

    @Test
    void readsTheOfficialMapOfGenkWhereItIs() throws IOException {
        assumeTrue(Files.exists(OFFICIAL), "the official map is not on this machine: " + OFFICIAL);
        var map = reader.read(Files.readAllBytes(OFFICIAL), GENK);
        assertThat(map.outlines()).hasSize(31);
        assertThat(map.attribution()).contains("Wijken voor omgevingsanalyse", "Statbel");
    }

    private DrawnMap read(String json) {
        return reader.read(bytes(json), GENK);
    }

    private void refuses(String json, String... fieldsAndCodes) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused, Refusals.badInput(fieldsAndCodes)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
