package be.signaalhuis.query.signals.register;

import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.in;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static be.signaalhuis.query.testing.SharedSignals.radicalisation;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.OwnDays;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AreaTimelineTest {

    private final RunningService service = RunningService.shared();
    private final Api analyst = service.as("scanmanager.71016.veiligheidshuis");
    private final UUID id = UUID.randomUUID();
    private final LocalDate day = OwnDays.begin();

    @Test
    void showsWhatWasSeenInAnAreaByFirstDayObserved() {
        var other = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        service.log().append(id, nuisance(id, content(day.plusDays(1), "71016W26", "OPENBAAR")));
        service.log().append(elsewhere, nuisance(elsewhere, content(day, "71016W16", "OPENBAAR")));
        var place = service.log().append(other, radicalisation(other, content(day, "71016W26", "OVERLEGTAFEL")));
        assertThat(ids(timeline("71016W26", "", place))).containsExactly(other.toString(), id.toString());
        assertThat(ids(timeline("71016", "", place))).hasSize(3);
        assertThat(ids(timeline("71016W26", "&theme=OVERLAST", place))).containsExactly(id.toString());
        assertThat(ids(timeline("71016W26", "&theme=OVERLAST&theme=RADICALISERING", place)))
                .hasSize(2);
        var item = timeline("71016W26", "&theme=OVERLAST", place).at("/items/0");
        assertThat(item.at("/recordedAt").isMissingNode()).isFalse();
        assertThat(item.at("/observedOn").asString()).isEqualTo(day.plusDays(1).toString());
    }

    @ParameterizedTest
    @CsvSource({"71016B1BK, 1", "71016B1AB, 0", "71016W26, 1", "71016W27, 0", "GENK_OOST, 1", "71016, 1"})
    void findsWhatWasSeenInASectorInEachAreaAroundIt(String area, int expected) {
        var place = service.log().append(id, nuisance(id, in("71016B1BK", content(day, "71016W26", "OPENBAAR"))));
        assertThat(ids(timeline(area, "", place))).hasSize(expected);
    }

    @Test
    void leavesOutWhatCountsNoMoreButShowsItAsKnownThen() {
        var then = service.log().append(id, nuisance(id, content(day, "71016W26", "OPENBAAR")));
        var now = service.log().append(id, retracted(id, day));
        assertThat(ids(timeline("71016W26", "", now))).isEmpty();
        assertThat(ids(timeline("71016W26", "&asKnownOn=" + then.recordedAt(), now)))
                .containsExactly(id.toString());
    }

    @Test
    void movesASignalWhoseAreaWasCorrected() {
        service.log().append(id, nuisance(id, content(day, "71016W26", "OPENBAAR")));
        var place = service.log().append(id, corrected(id, content(day, "71016W16", "OPENBAAR")));
        assertThat(ids(timeline("71016W26", "", place))).isEmpty();
        assertThat(ids(timeline("71016W16", "", place))).containsExactly(id.toString());
    }

    @Test
    void pagesStayWhatTheyWereWhileSignalsComeIn() {
        var ids = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 5; i++) {
            var one = UUID.randomUUID();
            ids.add(one.toString());
            last = service.log().append(one, nuisance(one, content(day, "71016W26", "OPENBAAR")));
        }
        var seen = new ArrayList<String>();
        var page = timeline("71016W26", "&limit=2", last);
        while (true) {
            seen.addAll(ids(page));
            if (!page.has("next")) {
                break;
            }
            var late = UUID.randomUUID();
            last = service.log().append(late, nuisance(late, content(day, "71016W26", "OPENBAAR")));
            page = timeline("71016W26", "&limit=2&cursor=" + page.at("/next").asString(), last);
        }
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "from=gisteren, from, dateInvalid",
        "until=2024-02-30, until, dateInvalid",
        "from=2024-02-01&until=2024-01-01, until, periodReversed",
        "theme=WERK, theme, codeUnknown",
        "limit=0, limit, outOfRange",
        "limit=x, limit, typeWrong",
        "cursor=abc, cursor, cursorInvalid",
        "asKnownOn=x, asKnownOn, momentInvalid"
    })
    void refusesABadQuestionAndNamesTheParameter(String parameters, String name, String code) {
        var reply = analyst.get("/v1/gebiedsscan/areas/71016W26/timeline?" + parameters);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        var issue = reply.json().at("/issues/0");
        assertThat(issue.at("/in").asString()).isEqualTo("query");
        assertThat(issue.at("/name").asString()).isEqualTo(name);
        assertThat(issue.at("/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"71016W99", "71002", "x", "71016W26;drop"})
    void doesNotKnowAnAreaThatIsNoneOrLiesElsewhere(String area) {
        var reply = analyst.get("/v1/gebiedsscan/areas/" + area + "/timeline");
        assertThat(reply.status()).isIn(404, 400);
    }

    private JsonNode timeline(String area, String more, Place seen) {
        var reply = analyst.get(
                "/v1/gebiedsscan/areas/%s/timeline?from=%s&until=%s%s".formatted(area, day, day.plusDays(9), more),
                "Consistency-Token",
                Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
