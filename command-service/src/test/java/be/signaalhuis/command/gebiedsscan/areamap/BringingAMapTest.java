package be.signaalhuis.command.gebiedsscan.areamap;

import static be.signaalhuis.command.gebiedsscan.areamap.AMap.square;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** The map as somebody brings it, over HTTP. */
class BringingAMapTest {

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void canBringAMapAndABetterOneAndTheSameAgain() {
        var first = bring("scanmanager", AMap.of(square("7101625")));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        var better = bring("admin", AMap.of(square("7101625"), square("7101626")));
        assertThat(better.status()).as(better.toString()).isEqualTo(200);
        assertThat(better.header("ETag")).isEqualTo("\"1\"");
        assertThat(better.json().get("id")).isEqualTo(first.json().get("id"));
        var again = bring("admin", AMap.of(square("7101625"), square("7101626")));
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void whatIsWrongIsNamedInTheReadersLanguage() {
        var answer = bring("admin", AMap.of(square("71016W99")), "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/issues/0/name").asString()).isEqualTo("features[0].properties.wijkCode");
        assertThat(answer.json().at("/issues/0/detail").asString()).isEqualTo("This code is not on the list.");
    }

    @Test
    void aMapLargerThanAnOrdinaryCallIsRead() {
        var spaced = AMap.of(square("71016W26")).replace(",", "," + " ".repeat(20_000));
        assertThat(spaced.length()).isGreaterThan(256_000);
        assertThat(bring("admin", spaced).status()).isIn(200, 201);
    }

    @Test
    void cannotBringAMapAsSomethingElse() {
        assertThat(service.post("admin", "/v1/area-maps", AMap.of(square("71016W26")))
                        .status())
                .isEqualTo(415);
    }

    private Answer bring(String client, String map, String... headers) {
        return service.send(
                client,
                service.request("/v1/area-maps", headers)
                        .header("Content-Type", "application/geo+json")
                        .POST(HttpRequest.BodyPublishers.ofString(map)));
    }
}
