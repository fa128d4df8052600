package be.signaalhuis.query.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.SignalRow;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures that come with the example register, from its events. */
@Apart
class MatrixOfTheRegisterTest {

    private static final JsonNode EXPECTED = SignalRow.expected();

    private static RunningService service;
    private static Place last;

    @BeforeAll
    static void log() {
        service = RunningService.on(TestDatabase.fresh());
        last = SignalRow.append(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void countsEveryNeighbourhoodAndCellAsTheRegisterDoes() {
        var matrix = get("");
        var totals = new TreeMap<String, Long>();
        var cells = new TreeMap<String, Long>();
        for (var area : matrix.get("areas")) {
            var code = area.get("area").asString();
            totals.put(code, area.get("total").asLong());
            area.get("lifeDomains")
                    .properties()
                    .forEach(cell -> cells.put(
                            code + "/" + cell.getKey(), cell.getValue().asLong()));
        }
        assertThat(matrix.get("total").asLong())
                .isEqualTo(EXPECTED.get("total").asLong())
                .isEqualTo(360);
        assertThat(totals).isEqualTo(counts(EXPECTED.get("perWijk")));
        assertThat(cells).isEqualTo(counts(EXPECTED.get("perWijkDomain"))).hasSizeGreaterThan(80);
    }

    @Test
    void countsEveryThemeAndMonthAsTheRegisterDoes() {
        var genk = get("/71016");
        assertThat(genk.get("total").asLong()).isEqualTo(360);
        assertThat(counts(genk.get("themes"))).isEqualTo(counts(EXPECTED.get("perTheme")));
        assertThat(counts(genk.get("months"))).isEqualTo(counts(EXPECTED.get("perMonth")));
    }

    @Test
    void everyAreaIsItsRowOfTheMatrix() {
        for (var row : get("").get("areas")) {
            var area = get("/" + row.get("area").asString());
            assertThat(area.get("name")).isEqualTo(row.get("name"));
            assertThat(area.get("total")).isEqualTo(row.get("total"));
            assertThat(area.get("lifeDomains")).isEqualTo(row.get("lifeDomains"));
            assertThat(sum(area.get("themes"))).isEqualTo(row.get("total").asLong());
            assertThat(sum(area.get("months"))).isEqualTo(row.get("total").asLong());
        }
    }

    private static JsonNode get(String path) {
        var reply = service.as("analyst.71016")
                .get("/v1/gebiedsscan/areas" + path, "Consistency-Token", Long.toString(last.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static Map<String, Long> counts(JsonNode node) {
        var counts = new TreeMap<String, Long>();
        node.properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    private static long sum(JsonNode node) {
        return counts(node).values().stream().mapToLong(Long::longValue).sum();
    }
}
