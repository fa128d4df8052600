package be.signaalhuis.query.lco.agreements;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDropped;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementNotDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementReopened;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.fellOverdue;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.reminded;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.OverlegAgreements.reworded;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.lco.Town;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LcoAgreementsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final RunningService service = RunningService.shared();
    private final Town town = new Town(service);
    private final UUID id = UUID.randomUUID();
    private final UUID agreement = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void tellsWhoDoesWhatByWhen() {
        file(id);
        town.tell(
                id, made(id, agreement, "papieren samen nakijken", careWorker(worker), DAY, DAY.plusDays(9), meeting));
        var last =
                town.tell(id, reminded(id, agreement, DAY.plusDays(9)), renewed(id, agreement, DAY, DAY.plusDays(20)));
        assertThat(list("on=2024-03-26", last).at("/items/0").toString())
                .isEqualTo("""
                        {"overleg":"%s","version":4,"reference":"D-17","client":"Gezin Peeters","agreement":"%s",\
                        "text":"papieren samen nakijken",\
                        "executor":{"role":"HULPVERLENER","participant":"%s","name":"Eva Maes"},\
                        "lifeDomain":"INKOMEN","madeOn":"2024-03-05","meeting":"%s","due":"2024-03-25",\
                        "firstDue":"2024-03-14","renewals":1,"state":"OPEN","overdue":true,"reminded":false,\
                        "note":"meer tijd"}""".formatted(id, agreement, worker, meeting));
        assertThat(list("on=2024-03-25", last).at("/items/0/overdue").asBoolean())
                .isFalse();
    }

    @Test
    void theClientDoesTheirsByName() {
        file(id);
        var last = agreed(agreement, CLIENT, DAY);
        assertThat(list("", last).at("/items/0/executor").toString())
                .isEqualTo("{\"role\":\"CLIENT\",\"name\":\"Gezin Peeters\"}");
    }

    @Test
    void followsWhatBecomesOfIt() {
        file(id);
        agreed(agreement, CLIENT, DAY);
        assertThat(states(town.tell(id, reminded(id, agreement, DAY)))).isEqualTo("OPEN true ");
        assertThat(states(town.tell(id, fellOverdue(id, agreement, DAY)))).isEqualTo("OPEN true ");
        assertThat(states(town.tell(id, agreementDone(id, agreement, DAY)))).isEqualTo("DONE true 2024-03-05");
        assertThat(states(town.tell(id, agreementReopened(id, agreement, DAY)))).isEqualTo("OPEN true ");
        assertThat(states(town.tell(id, agreementNotDone(id, agreement, DAY)))).isEqualTo("NOT_DONE true 2024-03-05");
        town.tell(id, agreementReopened(id, agreement, DAY), renewed(id, agreement, DAY, DAY.plusDays(1)));
        assertThat(states(town.tell(id, reworded(id, agreement, "anders", careWorker(worker)))))
                .isEqualTo("OPEN false ");
        var last = town.tell(id, agreementDropped(id, agreement, DAY));
        var item = list("", last).at("/items/0");
        assertThat(item.at("/text").asString()).isEqualTo("anders");
        assertThat(item.at("/executor/name").asString()).isEqualTo("Eva Maes");
        assertThat(item.at("/lifeDomain").asString()).isEqualTo("SCHULDEN_BUDGET");
        assertThat(item.at("/note").asString()).isEqualTo("niet meer nodig");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|late,soon,done,notDone,dropped",
                "state=open|late,soon",
                "state=overdue|late",
                "state=done|done",
                "state=notDone|notDone",
                "state=dropped&state=done|done,dropped",
                "state=overdue,done|late,done",
                "executor=CLIENT|soon,done",
                "executor=HULPVERLENER|late,notDone,dropped",
                "executor=WORKER|late,notDone,dropped",
                "executor=WORKER&state=open|late",
                "executor=00000000-0000-4000-8000-000000000000|''",
                "overleg=FILE|late,soon,done,notDone,dropped",
                "overleg=00000000-0000-4000-8000-000000000000|''"
            })
    void restrictsByWhatIsAsked(String question, String expected) {
        file(id);
        var ids = Map.of(
                "late", UUID.randomUUID(),
                "soon", UUID.randomUUID(),
                "done", UUID.randomUUID(),
                "notDone", UUID.randomUUID(),
                "dropped", UUID.randomUUID());
        agreed(ids.get("late"), careWorker(worker), DAY);
        agreed(ids.get("soon"), CLIENT, DAY.plusDays(2));
        agreed(ids.get("done"), CLIENT, DAY);
        agreed(ids.get("notDone"), careWorker(worker), DAY);
        agreed(ids.get("dropped"), careWorker(worker), DAY);
        town.tell(id, agreementDone(id, ids.get("done"), DAY), agreementNotDone(id, ids.get("notDone"), DAY));
        var last = town.tell(id, agreementDropped(id, ids.get("dropped"), DAY));
        var asked = (question == null ? "" : question)
                .replace("WORKER", worker.toString())
                .replace("FILE", id.toString());
        assertThat(ids(list(asked + "&on=2024-03-06", last)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(expected.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(name -> ids.get(name).toString())
                        .toList());
    }

    @Test
    void nobodyIsAskedAnythingInAFileThatDoesNotGoOn() {
        file(id);
        agreed(agreement, CLIENT, DAY);
        var done = UUID.randomUUID();
        agreed(done, CLIENT, DAY);
        town.tell(id, agreementDone(id, done, DAY));
        var withdrawn = town.tell(id, withdrawn(id, DAY));
        assertThat(ids(list("state=open,overdue&on=2024-03-06", withdrawn))).isEmpty();
        var closed = town.tell(id, closed(id, DAY));
        assertThat(ids(list("state=open&on=2024-03-06", closed))).isEmpty();
        assertThat(ids(list("state=done&on=2024-03-06", closed))).containsExactly(done.toString());
        assertThat(ids(list("on=2024-03-06", closed))).hasSize(2);
        assertThat(list("on=2024-03-06", closed).at("/items/0/overdue").asBoolean())
                .isFalse();
    }

    @Test
    void pagesByDayWithoutDoublingOrMissingOneWhileOthersAreMade() {
        file(id);
        var expected = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 7; i++) {
            var one = UUID.randomUUID();
            expected.add(one.toString());
            last = agreed(one, CLIENT, DAY.plusDays(i / 2));
        }
        var seen = new ArrayList<String>();
        var page = list("limit=3", last);
        while (true) {
            seen.addAll(ids(page));
            assertThat(page.at("/total").asInt()).isEqualTo(7);
            if (!page.has("next")) {
                break;
            }
            last = agreed(UUID.randomUUID(), CLIENT, DAY.plusDays(1));
            page = list("limit=3&cursor=" + page.at("/next").asString(), last);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void answersAsItWasKnownThenWithTheDayOfThen() {
        file(id);
        var then = agreed(agreement, careWorker(worker), LocalDate.of(2099, 1, 1));
        var question = "asKnownOn=" + then.recordedAt();
        var before = list(question, then).toString();
        var now = town.tell(id, agreementDone(id, agreement, DAY), closed(id, DAY));
        assertThat(list(question, now).toString()).isEqualTo(before).contains("OPEN");
        assertThat(states(now)).startsWith("DONE");
    }

    @Test
    void saysThatATextIsErased() {
        file(id);
        var made = made(id, agreement, "papieren", CLIENT, DAY, DAY, null);
        var last = town.tell(id, made);
        service.bean(Seals.class).shred(made.text().kid());
        assertThat(list("", last).at("/items/0/text").toString()).isEqualTo("{\"erased\":true}");
    }

    @Test
    void knowsNothingOfAnotherTown() {
        var elsewhere = new Town(service);
        elsewhere.tell(id, opened(id, elsewhere.name(), DAY, "Peeters", 1));
        var last = elsewhere.tell(id, made(id, agreement, "papieren", CLIENT, DAY, DAY, null));
        assertThat(list("", last).at("/total").asInt()).isZero();
        assertThat(list("overleg=" + id, last).at("/total").asInt()).isZero();
    }

    @Test
    void anAgreementInAFileOfAnotherTownIsNotToldWhoeverWroteIt() {
        var elsewhere = new Town(service);
        elsewhere.tell(id, opened(id, elsewhere.name(), DAY, "Peeters", 1));
        var last = town.tell(id, made(id, agreement, "papieren", CLIENT, DAY, DAY, null));
        assertThat(ids(list("", last))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state=bezig, state, codeUnknown",
        "state=OPEN, state, codeUnknown",
        "overleg=1, overleg, typeWrong",
        "executor=IEMAND, executor, codeUnknown",
        "on=morgen, on, dateInvalid",
        "limit=201, limit, outOfRange",
        "cursor=x, cursor, cursorInvalid",
        "asKnownOn=ooit, asKnownOn, momentInvalid"
    })
    void refusesABadQuestionAndNamesTheField(String question, String field, String code) {
        var reply = service.as("lco.71016").get("/v1/lco/agreements?" + question);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    private void file(UUID file) {
        town.tell(file, opened(file, town.name(), DAY, "Gezin Peeters", 2));
        town.tell(file, joined(file, worker, "HULPVERLENER", "Eva Maes", null, DAY));
    }

    private Place agreed(UUID one, Executor executor, LocalDate due) {
        return town.tell(id, made(id, one, "papieren", executor, DAY, due, null));
    }

    private String states(Place seen) {
        var item = list("", seen).at("/items/0");
        return item.at("/state").asString() + " " + item.at("/reminded").asBoolean() + " "
                + item.at("/endedOn").asString("");
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/agreement").asString())
                .toList();
    }

    private JsonNode list(String question, Place seen) {
        return town.coordinator("/v1/lco/agreements?" + question, seen);
    }
}
