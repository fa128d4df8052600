package be.signaalhuis.query.lco.register;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.cancelled;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.meetingCorrected;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.moved;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.COORDINATOR;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.completed;
import static be.signaalhuis.query.testing.Overlegs.consented;
import static be.signaalhuis.query.testing.Overlegs.imported;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Overlegs.reopened;
import static be.signaalhuis.query.testing.Overlegs.resumed;
import static be.signaalhuis.query.testing.Overlegs.stopped;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.lco.Town;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OverlegRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final RunningService service = RunningService.shared();
    private final Town town = new Town(service);
    private final UUID id = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void tellsEverythingOfAFile() {
        town.tell(id, file("Gezin Peeters"), planned(id, meeting, DAY.plusDays(9), LocalTime.of(14, 30)));
        town.tell(id, held(id, UUID.randomUUID(), DAY.plusDays(2), "LCO_MET_CLIENT", true));
        agreement(DAY.plusDays(3));
        var last = agreement(DAY.plusDays(6));
        assertThat(ask("", DAY.plusDays(5), last).at("/items/0").toString()).isEqualTo("""
                        {"id":"%s","version":4,"reference":"D-17","client":"Gezin Peeters","status":"OPEN",\
                        "consent":"GIVEN","imported":false,"complete":true,"withChildren":true,\
                        "openedOn":"2024-03-05","lastMeeting":"2024-03-07",\
                        "nextMeeting":{"id":"%s","on":"2024-03-14","at":"14:30"},\
                        "openAgreements":2,"overdueAgreements":1}""".formatted(id, meeting));
    }

    @Test
    void tellsOfAnImportedFileWhatItsRegisterTold() {
        var last = service.log()
                .as(COORDINATOR)
                .append(id, imported(id, "D-" + id.toString().substring(0, 8), true), later(), earlier());
        var item = genk(id, last);
        assertThat(item.at("/reference").asString()).startsWith("D-");
        assertThat(item.at("/consent").asString()).isEqualTo("NOT_RECORDED");
        assertThat(item.at("/complete").asBoolean()).isFalse();
        assertThat(item.at("/openedOn").asString()).isEqualTo("2013-02-01");
        assertThat(item.at("/lastMeeting").asString()).isEqualTo("2013-09-01");
        assertThat(item.has("client")).isFalse();
        var complete = service.log().append(id, completed(id, DAY));
        assertThat(genk(id, complete).at("/client").asString()).isEqualTo("Gezin Register");
        assertThat(genk(id, complete).at("/reference").asString()).isEqualTo("D-18");
        assertThat(genk(id, complete).at("/complete").asBoolean()).isTrue();
    }

    @Test
    void theNextMeetingIsTheFirstPlannedFromThatDayOn() {
        var second = UUID.randomUUID();
        town.tell(id, file("Peeters"), planned(id, meeting, DAY.plusDays(9), null), planned(id, second, DAY, null));
        var last = town.tell(id, moved(id, meeting, DAY.plusDays(4), LocalTime.of(9, 0)));
        assertThat(next(DAY, last)).isEqualTo(second + " 2024-03-05");
        assertThat(next(DAY.plusDays(1), last)).isEqualTo(meeting + " 2024-03-09");
        assertThat(next(DAY.plusDays(5), last)).isEqualTo(" ");
        last = town.tell(id, cancelled(id, second), held(id, meeting, DAY.plusDays(4), "LCO_MET_CLIENT", true));
        assertThat(next(DAY, last)).isEqualTo(" ");
        last = town.tell(id, meetingCorrected(id, meeting, DAY.plusDays(3), "LCO_MET_CLIENT", true));
        assertThat(ask("", DAY, last).at("/items/0/lastMeeting").asString()).isEqualTo("2024-03-08");
    }

    @Test
    void followsHowTheWorkGoes() {
        town.tell(id, file("Peeters"));
        assertThat(status(town.tell(id, paused(id, DAY)))).isEqualTo("PAUSED GIVEN");
        assertThat(status(town.tell(id, resumed(id, DAY)))).isEqualTo("OPEN GIVEN");
        assertThat(status(town.tell(id, withdrawn(id, DAY)))).isEqualTo("OPEN WITHDRAWN");
        assertThat(status(town.tell(id, consented(id, DAY)))).isEqualTo("OPEN GIVEN");
        assertThat(status(town.tell(id, closed(id, DAY)))).isEqualTo("CLOSED GIVEN");
        assertThat(status(town.tell(id, reopened(id, DAY)))).isEqualTo("OPEN GIVEN");
        assertThat(status(town.tell(id, stopped(id, DAY)))).isEqualTo("STOPPED GIVEN");
    }

    @Test
    void nothingIsOpenInAFileThatDoesNotGoOn() {
        town.tell(id, file("Peeters"));
        agreement(DAY);
        assertThat(open(town.tell(id, paused(id, DAY)))).isEqualTo(1);
        assertThat(open(town.tell(id, withdrawn(id, DAY)))).isZero();
        assertThat(open(town.tell(id, consented(id, DAY)))).isEqualTo(1);
        assertThat(open(town.tell(id, closed(id, DAY)))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "peeters, a",
        "PEET, a",
        "'peeters an', a",
        "rené, b",
        "Rene, b",
        "d-17, 'a,b,c'",
        "janssens, ''",
        "eeters, ''",
        "'peeters rene', ''",
        "'', 'a,b,c'",
        "'  ', 'a,b,c'",
        "'-', 'a,b,c'"
    })
    void findsAFileByTheClientsNameOrItsReference(String text, String found) {
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        var c = UUID.randomUUID();
        town.tell(a, opened(a, town.name(), DAY, "An Peeters", 1));
        town.tell(b, opened(b, town.name(), DAY, "Van den Broeck, René", 1));
        var last = town.tell(c, opened(c, town.name(), DAY, "Maria Öztürk", 1));
        var ids = Map.of("a", a.toString(), "b", b.toString(), "c", c.toString());
        assertThat(ids(ask("\"text\":\"" + text + "\",", DAY, last)))
                .containsExactlyInAnyOrderElementsOf(List.of(found.split(",")).stream()
                        .filter(name -> !name.isEmpty())
                        .map(ids::get)
                        .toList());
    }

    @Test
    void aNameIsNotFoundOnceItIsErased() {
        var event = opened(id, town.name(), DAY, "Gezin Peeters", 1);
        var last = town.tell(id, event);
        service.bean(Seals.class).shred(event.client().kid());
        assertThat(ask("", DAY, last).at("/items/0/client").toString()).isEqualTo("{\"erased\":true}");
        assertThat(ask("\"text\":\"peeters\",", DAY, last).at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\":[\"OPEN\"],', 1",
        "'\"status\":[\"OPEN\",\"CLOSED\"],', 2",
        "'\"status\":[\"PAUSED\"],', 0",
        "'\"withChildren\":true,', 1",
        "'\"withChildren\":false,', 0",
        "'\"imported\":true,', 0",
        "'\"imported\":false,', 2"
    })
    void restrictsByWhatIsAsked(String condition, int expected) {
        var other = UUID.randomUUID();
        town.tell(other, opened(other, town.name(), DAY, "Janssens", null), closed(other, DAY));
        var last = town.tell(id, file("Peeters"));
        assertThat(ask(condition, DAY, last).at("/total").asInt()).isEqualTo(expected);
        assertThat(ids(ask(condition, DAY, last))).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "'\"text\":\"gezin\",'"})
    void pagesWithoutDoublingOrMissingAFileWhileOthersAreOpened(String condition) {
        var expected = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 7; i++) {
            var file = UUID.randomUUID();
            expected.add(file.toString());
            last = town.tell(file, opened(file, town.name(), DAY.plusDays(i / 2), "Gezin " + i, 1));
        }
        var seen = new ArrayList<String>();
        var page = ask(condition + "\"limit\":3,", DAY, last);
        while (true) {
            seen.addAll(ids(page));
            assertThat(page.at("/total").asInt()).isEqualTo(7);
            if (!page.has("next")) {
                break;
            }
            var more = UUID.randomUUID();
            last = town.tell(more, opened(more, town.name(), DAY, "Gezin later", 1));
            var cursor = page.at("/next").asString();
            page = ask(condition + "\"limit\":3,\"cursor\":\"" + cursor + "\",", DAY, last);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aCursorTellsNothingOfATextThatWasSought() {
        town.tell(UUID.randomUUID(), file("Peeters"));
        var other = UUID.randomUUID();
        var last = town.tell(other, opened(other, town.name(), DAY, "Peeters", 1));
        town.tell(id, file("Peeters"));
        var some =
                ask("\"limit\":1,\"text\":\"peeters\",", DAY, last).at("/next").asString();
        var all = ask("\"limit\":1,", DAY, last).at("/next").asString();
        assertThat(some.substring(some.length() - 6)).isEqualTo(all.substring(all.length() - 6));
    }

    @Test
    void keepsWhatItTellsSealedAndTheRestNotAtAll() {
        town.tell(id, file("Gezin Peeters"), held(id, meeting, DAY, "LCO_MET_CLIENT", true), written(id, meeting));
        ask("", DAY, agreement(DAY));
        var kept = service.database()
                .as("postgres")
                .sql(
                        "select string_agg(convert_from(payload, 'UTF8'), '') from views.overleg_register where overleg_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(kept)
                .contains("\"client\":{\"$s\":1")
                .doesNotContain("Peeters", "household", "request", "\"report\"", "papieren");
    }

    @Test
    void answersAsItWasKnownThen() {
        var then = town.tell(id, file("Peeters"));
        var question = "\"asKnownOn\":\"" + then.recordedAt() + "\",";
        var before = ask(question, DAY, then).toString();
        var now = town.tell(id, closed(id, DAY));
        assertThat(ask(question, DAY, now).toString()).isEqualTo(before).contains("OPEN");
        assertThat(status(now)).isEqualTo("CLOSED GIVEN");
    }

    @Test
    void knowsNothingOfAnotherTown() {
        var elsewhere = new Town(service);
        var last = elsewhere.tell(id, opened(id, elsewhere.name(), DAY, "Peeters", 1));
        assertThat(ask("", DAY, last).at("/total").asInt()).isZero();
        assertThat(ask("\"text\":\"peeters\",", DAY, last).at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"status\":[\"BEZIG\"]}', status[0], codeUnknown",
        "'{\"on\":\"morgen\"}', on, dateInvalid",
        "'{\"limit\":0}', limit, outOfRange",
        "'{\"cursor\":\"x\"}', cursor, cursorInvalid",
        "'{\"asKnownOn\":\"ooit\"}', asKnownOn, momentInvalid",
        "'{\"imported\":\"misschien\"}', imported, typeWrong",
        "'{\"naam\":\"x\"}', naam, fieldUnknown"
    })
    void refusesABadQuestionAndNamesTheField(String body, String field, String code) {
        var reply = service.as("lco.71016").post("/v1/overleg/query", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void refusesATextThatIsTooLong() {
        var reply = service.as("lco.71016").post("/v1/overleg/query", "{\"text\":\"" + "a".repeat(201) + "\"}");
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo("tooLong");
    }

    private LocalClientOverlegOpened file(String name) {
        return opened(id, town.name(), DAY, name, 2);
    }

    private Object later() {
        return held(id, UUID.randomUUID(), LocalDate.of(2013, 9, 1), "LCO_MET_CLIENT", false);
    }

    private Object earlier() {
        return held(id, UUID.randomUUID(), LocalDate.of(2013, 2, 1), "LCO_MET_CLIENT", true);
    }

    private Place agreement(LocalDate due) {
        return town.tell(id, made(id, UUID.randomUUID(), "papieren", CLIENT, DAY.minusDays(1), due, null));
    }

    private String next(LocalDate on, Place seen) {
        var next = ask("", on, seen).at("/items/0/nextMeeting");
        return next.at("/id").asString("") + " " + next.at("/on").asString("");
    }

    private String status(Place seen) {
        var item = ask("", DAY, seen).at("/items/0");
        return item.at("/status").asString() + " " + item.at("/consent").asString();
    }

    private int open(Place seen) {
        return ask("", DAY.plusDays(1), seen).at("/items/0/openAgreements").asInt();
    }

    private JsonNode genk(UUID file, Place seen) {
        var reference = service.as("lco.71016")
                .post(
                        "/v1/overleg/query",
                        "{\"imported\":true,\"limit\":200}",
                        "Consistency-Token",
                        Long.toString(seen.position()),
                        "Prefer",
                        "wait=30");
        return reference
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/id").asString().equals(file.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private JsonNode ask(String condition, LocalDate on, Place seen) {
        return town.query("{" + condition + "\"on\":\"" + on + "\"}", seen);
    }
}
