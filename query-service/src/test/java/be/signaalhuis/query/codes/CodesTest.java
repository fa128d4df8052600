package be.signaalhuis.query.codes;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.testing.RunningService;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class CodesTest {

    private final RunningService service = RunningService.shared();

    @Test
    void tellsEveryListByItsName() {
        var codes = codes();
        assertThat(codes.at("/version").asString())
                .isEqualTo(CodeLists.current().version().value());
        assertThat(codes.at("/lists").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(CodeListName.values())
                        .map(CodeListName::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOrderOfEachList(CodeListName list) {
        assertThat(codes().at("/lists/" + list).valueStream().map(CodesTest::code))
                .containsExactlyElementsOf(CodeLists.current().list(list).entries().stream()
                        .map(CodeEntry::code)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void tellsOfACodeWhatThereIsAndLeavesOutWhatThereIsNot() {
        var housing = codes().at("/lists/DOMAIN")
                .valueStream()
                .filter(entry -> code(entry).equals("HUISVESTING"))
                .findFirst()
                .orElseThrow();
        assertThat(housing.toString()).isEqualTo("""
                        {"code":"HUISVESTING","parent":"GOEDEREN_DIENSTEN","groups":[],\
                        "labels":{"nl":"huisvesting","fr":"logement","en":"housing"}}""");
    }

    @Test
    void tellsWhichDeskServesWhichMunicipalityAndWhen() {
        assertThat(codes().at("/serviceAreas").toString())
                .contains("{\"desk\":\"71016\",\"municipality\":\"71016\"}")
                .contains("{\"desk\":\"71016\",\"municipality\":\"71047\",\"validUntil\":\"2018-12-31\"}")
                .contains("{\"desk\":\"71016\",\"municipality\":\"72042\",\"validFrom\":\"2019-01-01\"}");
    }

    @Test
    void tellsOfAnAreaWhatItLiesInAndWhereItsTileIs() {
        assertThat(codes().at("/areas").toString()).contains("""
                {"code":"71016W26","level":"NEIGHBOURHOOD",\
                "labels":{"nl":"Waterschei-Noord","fr":"Waterschei-Noord","en":"Waterschei-Noord"},\
                "municipality":"71016","neighbourhood":"71016W26","district":"GENK_OOST","division":"2025",\
                "km2":1.42,"tile":{"column":5,"row":2},"aliases":["Waterschei"]}""").contains("""
                {"code":"71016A4AB","level":"SECTOR","labels":{"nl":"Wennel","fr":"Wennel","en":"Wennel"},\
                "municipality":"71016","neighbourhood":"7101621","division":"2024","aliases":[]}""");
    }

    @Test
    void needsNoSecondAnswerWhileTheEditionIsTheSame() {
        var api = service.as("policy.71016");
        var first = api.get("/v1/codes");
        assertThat(first.header("ETag")).isEqualTo("\"" + CodeLists.current().version() + "\"");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=600, private");
        assertThat(api.get("/v1/codes", "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(api.get("/v1/codes", "If-None-Match", "\"2025.9\"").status()).isEqualTo(200);
    }

    private JsonNode codes() {
        var reply = service.as("analyst.71016").get("/v1/codes");
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private static String code(JsonNode entry) {
        return entry.at("/code").asString();
    }
}
