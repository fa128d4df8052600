package be.signaalhuis.query.signals.bottlenecks;

import static be.signaalhuis.query.testing.Bottlenecks.answered;
import static be.signaalhuis.query.testing.Bottlenecks.bundled;
import static be.signaalhuis.query.testing.Bottlenecks.coordinated;
import static be.signaalhuis.query.testing.Bottlenecks.escalated;
import static be.signaalhuis.query.testing.Bottlenecks.formed;
import static be.signaalhuis.query.testing.Bottlenecks.involving;
import static be.signaalhuis.query.testing.Bottlenecks.reopened;
import static be.signaalhuis.query.testing.Bottlenecks.tackled;
import static be.signaalhuis.query.testing.Bottlenecks.unbundled;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BottlenecksTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 6);

    private final RunningService service = RunningService.shared();
    private final Api analyst = service.as("analyst.71016.veiligheidshuis");
    private final UUID id = UUID.randomUUID();
    private final UUID signal = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void showsTheFileWithItsTitleSignalsServicesAndEscalations() {
        service.log().append(signal, nuisance(signal, content(DAY, "71016W26", "OVERLEGTAFEL")));
        service.log().append(other, nuisance(other, content(DAY.minusDays(1), "71016W16", "OVERLEGTAFEL")));
        var place = service.log()
                .append(
                        id,
                        formed(id, DAY, signal),
                        bundled(id, other, signal),
                        coordinated(id, "JEUGD"),
                        involving(id, "POLITIE", "OCMW"),
                        escalated(id, DAY.plusDays(1)),
                        answered(id, DAY.plusDays(2)),
                        escalated(id, DAY.plusDays(3)));
        var reply = file(place);
        assertThat(reply.header("ETag")).isEqualTo("\"6\"");
        var file = reply.json();
        assertThat(file.at("/title").asString()).isEqualTo("avonden aan het station");
        assertThat(file.at("/state").asString()).isEqualTo("OPEN");
        assertThat(file.at("/lifeDomain").asString()).isEqualTo("SOCIALE_COHESIE");
        assertThat(file.at("/coordinator").asString()).isEqualTo("JEUGD");
        assertThat(file.at("/services").toString()).isEqualTo("[\"POLITIE\",\"OCMW\"]");
        assertThat(file.at("/signals").valueStream().map(item -> item.at("/id").asString()))
                .containsExactly(other.toString(), signal.toString());
        assertThat(file.at("/signals/0/theme").asString()).isEqualTo("OVERLAST");
        assertThat(file.at("/escalations").toString())
                .isEqualTo("[{\"body\":\"COLLEGE\",\"escalatedOn\":\"2023-05-07\",\"question\":\"meer licht?\","
                        + "\"answered\":true,\"answeredOn\":\"2023-05-08\",\"answer\":\"volgend jaar\"},"
                        + "{\"body\":\"COLLEGE\",\"escalatedOn\":\"2023-05-09\",\"question\":\"meer licht?\","
                        + "\"answered\":false}]");
    }

    @Test
    void tellsWhatHappenedToItAndWhatChanged() {
        var place = service.log()
                .append(
                        id,
                        formed(id, DAY, signal),
                        bundled(id, other),
                        unbundled(id, signal),
                        coordinated(id, "JEUGD"),
                        tackled(id, DAY.plusDays(3)),
                        reopened(id, DAY.plusDays(9)));
        var timeline = file(place).json().at("/timeline");
        assertThat(timeline.valueStream().map(BottlenecksTest::told))
                .containsExactly(
                        "BottleneckFormed  ",
                        "SignalsBundled  [{\"field\":\"signals\",\"before\":1,\"after\":2}]",
                        "SignalUnbundled ander plein [{\"field\":\"signals\",\"before\":2,\"after\":1}]",
                        "CoordinatorAssigned  [{\"field\":\"coordinator\",\"before\":\"VEILIGHEIDSHUIS\",\"after\":\"JEUGD\"}]",
                        "BottleneckTackled licht en jeugdwerk [{\"field\":\"state\",\"before\":\"OPEN\",\"after\":\"TACKLED\"}]",
                        "BottleneckReopened het kwam terug [{\"field\":\"state\",\"before\":\"TACKLED\",\"after\":\"OPEN\"}]");
        assertThat(timeline.at("/0/actor").asString()).isEqualTo("intake-genk");
    }

    private static String told(JsonNode item) {
        var changes = item.get("changes");
        return item.at("/what").asString() + " " + item.path("reason").asString("") + " "
                + (changes == null ? "" : changes.toString());
    }

    @Test
    void showsTheFileAsItWasKnownThen() {
        var first = service.log().append(id, formed(id, DAY, signal));
        var second = service.log().append(id, tackled(id, DAY.plusDays(3)));
        var last = service.log().append(id, reopened(id, DAY.plusDays(9)));
        assertThat(asKnownOn(first, last)).isEqualTo("OPEN null null 1");
        assertThat(asKnownOn(second, last)).isEqualTo("TACKLED \"2023-05-09\" \"licht en jeugdwerk\" 2");
        assertThat(asKnownOn(last, last)).isEqualTo("OPEN null null 3");
    }

    @Test
    void listsThoseTackledInAYearAndThoseStillOpen() {
        try (var own = RunningService.on(TestDatabase.fresh())) {
            var reader = own.as("analyst.71016.veiligheidshuis");
            own.log().append(id, formed(id, LocalDate.of(2022, 12, 1)), tackled(id, LocalDate.of(2023, 2, 1)));
            var open = UUID.randomUUID();
            own.log().append(open, formed(open, LocalDate.of(2023, 3, 1)), escalated(open, LocalDate.of(2023, 3, 2)));
            var elsewhere = UUID.randomUUID();
            own.log().append(elsewhere, formed(elsewhere, "71002", LocalDate.of(2023, 3, 1)));
            var again = UUID.randomUUID();
            var known = own.log()
                    .append(again, formed(again, LocalDate.of(2021, 1, 1)), tackled(again, LocalDate.of(2023, 6, 1)));
            var last = own.log().append(again, reopened(again, LocalDate.of(2023, 7, 1)));
            assertThat(ids(list(reader, "", last))).containsExactly(open, id, again);
            assertThat(ids(list(reader, "state=tackled&year=2023", last))).containsExactly(id);
            assertThat(ids(list(reader, "state=tackled&year=2022", last))).isEmpty();
            assertThat(ids(list(reader, "state=tackled&year=2023&asKnownOn=" + known.recordedAt(), last)))
                    .containsExactly(id, again);
            assertThat(ids(list(reader, "state=open", last))).containsExactly(open, again);
            assertThat(ids(list(reader, "state=open&year=2023", last))).containsExactly(open);
            assertThat(list(reader, "state=open&year=2023", last).at("/items/0").toString())
                    .isEqualTo("{\"id\":\"%s\",\"version\":1,\"state\":\"OPEN\",\"title\":\"avonden aan het station\","
                                    .formatted(open)
                            + "\"lifeDomain\":\"SOCIALE_COHESIE\",\"formedOn\":\"2023-03-01\","
                            + "\"coordinator\":\"VEILIGHEIDSHUIS\",\"services\":[\"JEUGD\"],\"signals\":0,"
                            + "\"unanswered\":1}");
            var pages = new ArrayList<UUID>();
            var page = list(reader, "limit=2", last);
            pages.addAll(ids(page));
            pages.addAll(ids(list(reader, "limit=2&cursor=" + page.at("/next").asString(), last)));
            assertThat(pages).containsExactly(open, id, again);
            assertThat(page.at("/total").asInt()).isEqualTo(3);
            assertThat(ids(list(own.as("scanmanager.71002.x"), "", last))).containsExactly(elsewhere);
        }
    }

    @Test
    void anotherMunicipalityDoesNotKnowIt() {
        var place = service.log().append(id, formed(id, DAY, signal));
        assertThat(file(place).status()).isEqualTo(200);
        var token = Long.toString(place.position());
        assertThat(service.as("analyst.71002.veiligheidshuis")
                        .get("/v1/bottlenecks/" + id, "Consistency-Token", token)
                        .status())
                .isEqualTo(404);
        assertThat(analyst.get("/v1/bottlenecks/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(analyst.get("/v1/bottlenecks/x").status()).isEqualTo(404);
    }

    @Test
    void keepsTitlesSealedInItsTables() {
        var place = service.log().append(id, formed(id, DAY, signal), tackled(id, DAY));
        assertThat(file(place).status()).isEqualTo(200);
        var stored = service.database()
                .as("postgres")
                .sql("""
                        select convert_from(title, 'UTF8') from views.bottleneck where bottleneck_id = :id union all
                        select convert_from(payload, 'UTF8') from views.bottleneck_file_event where bottleneck_id = :id
                        """)
                .param("id", id)
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().allMatch(text -> text.contains("\"$s\":1"));
        assertThat(String.join("", stored)).doesNotContain("avonden").doesNotContain("jeugdwerk");
        assertThat(String.join("", Tables.rows(service.database(), "bottleneck")))
                .doesNotContain("avonden");
    }

    @ParameterizedTest
    @CsvSource({
        "state=dicht, state, codeUnknown",
        "year=1, year, yearInvalid",
        "year=x, year, yearInvalid",
        "limit=201, limit, outOfRange",
        "cursor=x, cursor, cursorInvalid",
        "asKnownOn=x, asKnownOn, momentInvalid"
    })
    void refusesABadQuestionAndNamesTheParameter(String parameters, String name, String code) {
        var reply = analyst.get("/v1/bottlenecks?" + parameters);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(name);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    private String asKnownOn(Place then, Place now) {
        var file = analyst.get(
                        "/v1/bottlenecks/" + id + "?asKnownOn=" + then.recordedAt(),
                        "Consistency-Token",
                        Long.toString(now.position()))
                .json();
        return file.at("/state").asString() + " " + file.get("tackledOn") + " " + file.get("how") + " "
                + file.at("/timeline").size();
    }

    private Api.Reply file(Place seen) {
        return analyst.get("/v1/bottlenecks/" + id, "Consistency-Token", Long.toString(seen.position()));
    }

    private static JsonNode list(Api reader, String parameters, Place seen) {
        var reply = reader.get("/v1/bottlenecks?" + parameters, "Consistency-Token", Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static List<UUID> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.at("/id").asString()))
                .toList();
    }
}
