package be.signaalhuis.query.gebiedsscan.controls;

import static be.signaalhuis.query.testing.ControlEvents.held;
import static be.signaalhuis.query.testing.ControlEvents.planned;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which controls follow from a scan, and what came of them. */
class ControlsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private final RunningService service = RunningService.shared();
    private final TestLog log = service.log();
    private final UUID scan = UUID.randomUUID();
    private final UUID structure = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    private Place two() {
        log.append(first, planned(first, scan, "71016W26", DAY, structure));
        return log.append(second, planned(second, scan, "71016W27", DAY.plusDays(1), structure));
    }

    @Test
    void showsWhatIsPlannedForWhichStructuresByWhom() {
        var list = list("", two());
        assertThat(list.at("/total").asLong()).isEqualTo(2);
        assertThat(list.at("/items/0/id").asString()).isEqualTo(second.toString());
        assertThat(list.at("/items/1/aim").asString()).isEqualTo("voorbeelddoel");
        assertThat(list.at("/items/1/structures/0").asString()).isEqualTo(structure.toString());
        assertThat(list.at("/items/1/services").toString()).isEqualTo("[\"POLITIE\",\"WOONBELEID\"]");
        assertThat(list("&area=71016W26", two()).at("/total").asLong()).isEqualTo(1);
    }

    @Test
    void tellsWhatIsHeldFromWhatIsPlanned() {
        two();
        var place = log.append(first, held(first, DAY));
        assertThat(list("&state=planned", place).at("/items/0/id").asString()).isEqualTo(second.toString());
        var held = list("&state=held", place);
        assertThat(held.at("/total").asLong()).isEqualTo(1);
        assertThat(held.at("/items/0/outcome").asString()).isEqualTo("voorbeeldresultaat");
        assertThat(held.at("/items/0/version").asLong()).isEqualTo(1);
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
                        "/v1/gebiedsscan/targeted-controls/" + first,
                        "Consistency-Token",
                        Long.toString(place.position()),
                        "Prefer",
                        "wait=30");
    }

    @Test
    void saysWhatWasKnownOnAnEarlierMoment() {
        var before = two();
        var then = list("&asKnownOn=" + before.recordedAt(), before);
        var after = log.append(first, held(first, DAY));
        assertThat(list("&asKnownOn=" + before.recordedAt(), after)).isEqualTo(then);
        assertThat(list("", after)).isNotEqualTo(then);
    }

    @Test
    void turnsPages() {
        var place = two();
        var page = list("&limit=1", place);
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second.toString());
        var last = list("&limit=1&cursor=" + page.at("/next").asString(), place);
        assertThat(last.at("/items/0/id").asString()).isEqualTo(first.toString());
        assertThat(last.at("/next").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"area=71016W99, area", "scan=kanarie, scan", "state=kanarie, state", "limit=201, limit"})
    void refusesAWrongQuestionByTheNameOfItsParameter(String query, String parameter) {
        var reply = service.as("analyst.71016").get("/v1/gebiedsscan/targeted-controls?" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(parameter);
    }

    @Test
    void belongsToItsMunicipality() {
        var place = two();
        assertThat(reply("analyst.71002", "", place).json().at("/items")).isEmpty();
    }

    private JsonNode list(String query, Place place) {
        var reply = reply("analyst.71016", query, place);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Api.Reply reply(String who, String query, Place place) {
        return service.as(who)
                .get(
                        "/v1/gebiedsscan/targeted-controls?scan=" + scan + query,
                        "Consistency-Token",
                        Long.toString(place.position()));
    }
}
