package be.signaalhuis.query.followup.items;

import static be.signaalhuis.query.testing.FollowUps.done;
import static be.signaalhuis.query.testing.FollowUps.dropped;
import static be.signaalhuis.query.testing.FollowUps.linked;
import static be.signaalhuis.query.testing.FollowUps.noted;
import static be.signaalhuis.query.testing.FollowUps.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
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

class ItemsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 4);

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final Api analyst = service.as("analyst." + town);
    private final UUID id = UUID.randomUUID();

    @Test
    void tellsEverythingOfAnItem() {
        var signal = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        var last = service.log()
                .append(id, noted(id, town, "ACTIEPUNT", DAY, DAY.plusDays(9), meeting), linked(id, signal));
        assertThat(list("on=2023-05-14", last).at("/items/0").toString()).isEqualTo("""
                        {"id":"%s","version":1,"kind":"ACTIEPUNT","status":"OPEN","overdue":true,\
                        "notedOn":"2023-05-04","text":"meer licht","owner":"JEUGD","due":"2023-05-13",\
                        "consultation":"%s","signals":["%s"]}""".formatted(id, meeting, signal));
        assertThat(list("on=2023-05-13", last).at("/items/0/overdue").asBoolean())
                .isFalse();
    }

    @Test
    void tellsOneItemWithItsVersionAndNoneOfAnotherTown() {
        var last = service.log().append(id, noted(id, town, "ACTIEPUNT", DAY, null), linked(id, UUID.randomUUID()));
        var one = one(analyst, last);
        assertThat(one.json()).isEqualTo(list("", last).at("/items/0"));
        assertThat(one.header("ETag")).isEqualTo("\"1\"");
        assertThat(one(service.as("policy." + town), last).json().at("/signals").size())
                .isZero();
        assertThat(one(service.as("analyst.71002"), last).status()).isEqualTo(404);
    }

    private Api.Reply one(Api reader, Place seen) {
        return reader.get(
                "/v1/follow-up/items/" + id, "Consistency-Token", Long.toString(seen.position()), "Prefer", "wait=30");
    }

    @Test
    void whoMakesPolicyReadsAnItemAndNotWhatItCameFrom() {
        var noted = noted(id, town, "ACTIEPUNT", DAY, null, UUID.randomUUID());
        var last = service.log().append(id, noted, linked(id, UUID.randomUUID()));
        var items = reply(service.as("policy." + town), "", last).json();
        assertThat(items.at("/items/0/text").asString()).isEqualTo("meer licht");
        assertThat(items.at("/items/0/signals").size()).isZero();
        assertThat(items.at("/items/0").has("consultation")).isFalse();
    }

    @Test
    void answersAsItWasKnownThenWithTheDayOfThen() {
        var log = service.log();
        var then = log.append(id, noted(id, town, "ACTIEPUNT", DAY, LocalDate.of(2099, 1, 1)));
        var question = "asKnownOn=" + then.recordedAt();
        var before = text(question, then);
        var now = log.append(id, done(id, DAY), reopened(id, DAY), dropped(id, DAY));
        assertThat(text(question, now)).isEqualTo(before).contains("OPEN");
        assertThat(list("", now).at("/items/0/status").asString()).isEqualTo("DROPPED");
        assertThat(list("", now).at("/items/0/why").asString()).isEqualTo("niet meer nodig");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=open|open,overdue",
                "state=overdue|overdue",
                "state=done|done",
                "state=dropped|dropped",
                "kind=AFSPRAAK|done",
                "kind=AFSPRAAK&kind=AANBEVELING|done,dropped",
                "owner=JEUGD|open,overdue,done,dropped",
                "owner=POLITIE|''",
                "year=2023|open,overdue,done",
                "year=2022|dropped",
                "state=done&kind=ACTIEPUNT|''"
            })
    void restrictsByWhatIsAsked(String question, String expected) {
        var log = service.log();
        var open = UUID.randomUUID();
        var overdue = UUID.randomUUID();
        var done = UUID.randomUUID();
        var dropped = UUID.randomUUID();
        log.append(open, noted(open, town, "ACTIEPUNT", DAY, null));
        log.append(overdue, noted(overdue, town, "ACTIEPUNT", DAY, DAY.plusDays(1)));
        log.append(done, noted(done, town, "AFSPRAAK", DAY, DAY.plusDays(1)), done(done, DAY));
        var last = log.append(
                dropped, noted(dropped, town, "AANBEVELING", DAY.minusYears(1), null), dropped(dropped, DAY));
        var names = List.of("open", "overdue", "done", "dropped");
        var ids = List.of(open, overdue, done, dropped);
        assertThat(ids(list(question + "&on=2023-06-01", last)))
                .containsExactlyInAnyOrderElementsOf(List.of(expected.split(",")).stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> ids.get(names.indexOf(name)).toString())
                        .toList());
    }

    @Test
    void pagesWithoutDoublingOrMissingAnItemWhileOthersAreNoted() {
        var expected = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 7; i++) {
            var item = UUID.randomUUID();
            expected.add(item.toString());
            last = service.log().append(item, noted(item, town, "ACTIEPUNT", DAY.plusDays(i / 2), null));
        }
        var seen = new ArrayList<String>();
        var page = list("limit=3", last);
        while (true) {
            seen.addAll(ids(page));
            assertThat(page.at("/total").asInt()).isEqualTo(7);
            if (!page.has("next")) {
                break;
            }
            last = service.log().append(UUID.randomUUID(), noted(id, town, "ACTIEPUNT", DAY, null));
            page = list("limit=3&cursor=" + page.at("/next").asString(), last);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void saysThatATextIsErased() {
        var noted = noted(id, town, "ACTIEPUNT", DAY, null);
        var last = service.log().append(id, noted);
        service.bean(Seals.class).shred(noted.text().kid());
        assertThat(list("", last).at("/items/0/text").toString()).isEqualTo("{\"erased\":true}");
    }

    @Test
    void knowsNothingOfAnotherTown() {
        var last = service.log().append(id, noted(id, "71002", "ACTIEPUNT", DAY, null));
        assertThat(list("", last).at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "state=bezig, state, codeUnknown",
        "kind=TAAK, kind, codeUnknown",
        "owner=IK, owner, codeUnknown",
        "year=1, year, yearInvalid",
        "on=morgen, on, dateInvalid",
        "limit=0, limit, outOfRange",
        "cursor=x, cursor, cursorInvalid"
    })
    void refusesABadQuestionAndNamesTheField(String question, String field, String code) {
        var reply = analyst.get("/v1/follow-up/items?" + question);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private JsonNode list(String question, Place seen) {
        return reply(question, seen).json();
    }

    private String text(String question, Place seen) {
        return reply(question, seen).text();
    }

    private Api.Reply reply(String question, Place seen) {
        return reply(analyst, question, seen);
    }

    private static Api.Reply reply(Api reader, String question, Place seen) {
        var reply = reader.get(
                "/v1/follow-up/items?" + question,
                "Consistency-Token",
                Long.toString(seen.position()),
                "Prefer",
                "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
