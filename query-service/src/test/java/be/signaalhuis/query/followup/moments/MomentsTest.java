package be.signaalhuis.query.followup.moments;

import static be.signaalhuis.query.testing.FollowUps.talked;
import static be.signaalhuis.query.testing.FollowUps.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MomentsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 4);

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final Api analyst = service.as("analyst." + town);
    private final UUID both = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();

    @Test
    void tellsTheConversationsOfAYearAndCountsThemByTheme() {
        var last = moments();
        var year = list("year=2023", last);
        assertThat(year.at("/themes").toString()).isEqualTo("{\"RADICALISERING\":1,\"SEGREGATIE\":2}");
        assertThat(year.at("/items")).hasSize(2);
        assertThat(year.at("/items/0").toString()).isEqualTo("""
                        {"id":"%s","version":0,"heldOn":"2023-05-04","themes":["SEGREGATIE","RADICALISERING"],\
                        "parties":["JEUGD"],"summary":"hoe jongeren elkaar vinden"}""".formatted(both));
        assertThat(list("year=2022", last).at("/items")).isEmpty();
    }

    @Test
    void showsThoseOfOneThemeAndStillCountsAll() {
        var year = list("year=2023&theme=RADICALISERING", moments());
        assertThat(year.at("/items")).hasSize(1);
        assertThat(year.at("/themes/SEGREGATIE").asInt()).isEqualTo(2);
    }

    @Test
    void countsNoMoreWhatWasWithdrawnButDidThen() {
        var then = moments();
        var now = service.log().append(both, withdrawn(both));
        assertThat(list("year=2023", now).at("/themes").toString()).isEqualTo("{\"SEGREGATIE\":1}");
        assertThat(list("year=2023&asKnownOn=" + then.recordedAt(), now).at("/items"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"year=veel, year, yearInvalid", "theme=WEER, theme, codeUnknown"})
    void refusesABadQuestionAndNamesTheField(String question, String field, String code) {
        var reply = analyst.get("/v1/follow-up/conversation-moments?" + question);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    private Place moments() {
        service.log().append(both, talked(both, town, DAY, "SEGREGATIE", "RADICALISERING"));
        return service.log().append(one, talked(one, town, DAY.plusDays(1), "SEGREGATIE"));
    }

    private JsonNode list(String question, Place seen) {
        var reply = analyst.get(
                "/v1/follow-up/conversation-moments?" + question,
                "Consistency-Token",
                Long.toString(seen.position()),
                "Prefer",
                "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
