package be.signaalhuis.query.gebiedsscan.structures;

import static be.signaalhuis.query.testing.ControlEvents.removed;
import static be.signaalhuis.query.testing.ControlEvents.structure;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which opportunity structures there are in an area, and how many by year. */
class StructuresTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static int areas;

    private final RunningService service = RunningService.shared();
    private final TestLog log = service.log();
    private final String area = "71016W%02d".formatted(++areas);
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    private Place two() {
        log.append(first, structure(first, "LEEGSTAND", area, DAY));
        return log.append(second, structure(second, "CAFE_OVERLAST", area, DAY.plusYears(1)));
    }

    @Test
    void showsWhatWasSeenLastSeenFirst() {
        var list = list("", two());
        assertThat(list.at("/total").asLong()).isEqualTo(2);
        assertThat(list.at("/items/0/id").asString()).isEqualTo(second.toString());
        assertThat(list.at("/items/1/place").asString()).isEqualTo("voorbeeldplaats");
        assertThat(list.at("/items/1/description").asString()).isEqualTo("voorbeeldtekst");
        assertThat(list.at("/items/1/version").asLong()).isZero();
    }

    @Test
    void tellsWhatIsOpenFromWhatIsRemoved() {
        two();
        var place = log.append(first, removed(first, DAY.plusYears(2)));
        assertThat(list("&state=open", place).at("/items/0/id").asString()).isEqualTo(second.toString());
        assertThat(list("&state=open", place).at("/total").asLong()).isEqualTo(1);
        var removed = list("&state=removed", place);
        assertThat(removed.at("/items/0/id").asString()).isEqualTo(first.toString());
        assertThat(removed.at("/items/0/how").asString()).isEqualTo("dichtgemaakt");
        assertThat(removed.at("/items/0/version").asLong()).isEqualTo(1);
        assertThat(list("&kind=LEEGSTAND", place).at("/total").asLong()).isEqualTo(1);
    }

    @Test
    void countsSeenRemovedAndOpenByYear() {
        two();
        var place = log.append(first, removed(first, DAY.plusYears(2)));
        assertThat(list("&state=open", place).at("/years").toString())
                .isEqualTo("[{\"year\":2024,\"seen\":1,\"removed\":0,\"open\":1},"
                        + "{\"year\":2025,\"seen\":1,\"removed\":0,\"open\":2},"
                        + "{\"year\":2026,\"seen\":0,\"removed\":1,\"open\":1}]");
    }

    @Test
    void everyCountOfAYearLeadsToWhatMovedIt() {
        two();
        var list = list("", log.append(first, removed(first, DAY.plusYears(2))));
        for (var year : list.at("/years")) {
            for (var count : new String[] {"seen", "removed", "open"}) {
                var figure = list.get("links").get("figures").get(year.get("year") + "/" + count);
                var walk = FigureWalk.of(service.as("analyst.71016"), figure.asString());
                assertThat(walk.value())
                        .as(figure.asString())
                        .isEqualByComparingTo(year.get(count).decimalValue());
            }
        }
        var open = list.get("links").get("figures").get("2026/open").asString();
        assertThat(FigureWalk.of(service.as("analyst.71016"), open).told())
                .containsExactly(
                        "OpportunityStructureRegistered 1",
                        "OpportunityStructureRegistered 1",
                        "OpportunityStructureRemoved -1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structures~71002~open~2024~~~5",
                "structures~71016~closed~2024~~~5",
                "structures~71016~seen~~~~5",
                "structures~71016~open~24~~~5",
                "structures~71016~open~2024~71016W99~~5",
                "structures~71016~open~2024~~KASTEEL~5",
                "structures~71016~open~2024~~~"
            })
    void aFigureThatIsNoneIsNotFound(String figure) {
        assertThat(service.as("analyst.71016")
                        .get("/v1/figures/" + figure + "/history")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsOneAndNoneOfAnotherTown() {
        var place = two();
        assertThat(one("analyst.71016", place).json()).isEqualTo(list("", place).at("/items/1"));
        assertThat(one("analyst.71016", place).header("ETag")).isEqualTo("\"0\"");
        assertThat(one("analyst.71002", place).status()).isEqualTo(404);
    }

    private Api.Reply one(String reader, Place place) {
        return service.as(reader)
                .get(
                        "/v1/gebiedsscan/opportunity-structures/" + first,
                        "Consistency-Token",
                        Long.toString(place.position()),
                        "Prefer",
                        "wait=30");
    }

    @Test
    void saysWhatWasKnownOnAnEarlierMoment() {
        var before = two();
        var then = list("&asKnownOn=" + before.recordedAt(), before);
        var after = log.append(first, removed(first, DAY.plusYears(2)));
        assertThat(list("&asKnownOn=" + before.recordedAt(), after)).isEqualTo(then);
        assertThat(list("", after)).isNotEqualTo(then);
    }

    @Test
    void turnsPagesAtOnePosition() {
        var place = two();
        var seen = new ArrayList<String>();
        var page = list("&limit=1", place);
        while (true) {
            page.at("/items").forEach(item -> seen.add(item.at("/id").asString()));
            if (page.at("/next").isMissingNode()) {
                break;
            }
            var late = UUID.randomUUID();
            place = log.append(late, structure(late, "LEEGSTAND", area, DAY.plusYears(3)));
            page = list("&limit=1&cursor=" + page.at("/next").asString(), place);
        }
        assertThat(seen).containsExactly(second.toString(), first.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "area=71016W99, area",
        "kind=KASTEEL, kind",
        "state=kanarie, state",
        "limit=0, limit",
        "limit=x, limit",
        "cursor=x, cursor",
        "asKnownOn=ooit, asKnownOn"
    })
    void refusesAWrongQuestionByTheNameOfItsParameter(String query, String parameter) {
        var reply = service.as("analyst.71016").get("/v1/gebiedsscan/opportunity-structures?" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(parameter);
    }

    @Test
    void belongsToItsMunicipality() {
        var place = two();
        assertThat(reply("analyst.71002", "", place).json().at("/items")).isEmpty();
    }

    private JsonNode list(String query, Place place) {
        var reply = reply("scanmanager.71016", query, place);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Api.Reply reply(String who, String query, Place place) {
        return service.as(who)
                .get(
                        "/v1/gebiedsscan/opportunity-structures?area=" + area + query,
                        "Consistency-Token",
                        Long.toString(place.position()));
    }
}
