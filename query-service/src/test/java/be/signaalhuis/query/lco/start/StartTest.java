package be.signaalhuis.query.lco.start;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.completed;
import static be.signaalhuis.query.testing.Overlegs.imported;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Overlegs.stopped;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.query.lco.Town;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StartTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final RunningService service = RunningService.shared();
    private final Town town = new Town(service);
    private final UUID id = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();

    @BeforeEach
    void file() {
        open(id, worker, "eva-maes");
    }

    @Test
    void putsWhatIsDueWhereItBelongs() {
        agreed(id, CLIENT, DAY, "vandaag");
        agreed(id, careWorker(worker), DAY, "vandaag ook");
        agreed(id, CLIENT, DAY.minusDays(1), "gisteren");
        agreed(id, careWorker(worker), DAY.minusDays(9), "eerder");
        agreed(id, CLIENT, DAY.plusDays(1), "van de cliënt: op niemand anders wachten");
        var last = agreed(id, careWorker(worker), DAY.plusDays(1), "morgen");
        var start = start(last);
        assertThat(start.at("/on").asString()).isEqualTo("2024-03-05");
        assertThat(texts(start.at("/today"))).containsExactlyInAnyOrder("vandaag", "vandaag ook");
        assertThat(texts(start.at("/overdue"))).containsExactly("eerder", "gisteren");
        assertThat(texts(start.at("/waiting/0/items"))).containsExactly("morgen");
        assertThat(start.at("/waiting/0/executor/name").asString()).isEqualTo("Eva Maes");
        assertThat(start.at("/counts").toString())
                .isEqualTo("{\"today\":2,\"overdue\":2,\"waiting\":1,\"open\":6,\"meetings\":0,\"passed\":0,"
                        + "\"toComplete\":0,\"reportsToWrite\":0,\"files\":1}");
        assertThat(start.at("/overdue/0/overdue").asBoolean()).isTrue();
        assertThat(start.at("/overdue/0/client").asString()).isEqualTo("Gezin Peeters");
        assertThat(start.at("/overdue/0/version").asInt()).isEqualTo(7);
    }

    @Test
    void onAnotherDayItIsAnotherPage() {
        var last = agreed(id, careWorker(worker), DAY.plusDays(1), "morgen");
        assertThat(texts(start(DAY.plusDays(1), last).at("/today"))).containsExactly("morgen");
        assertThat(texts(start(DAY.plusDays(2), last).at("/overdue"))).containsExactly("morgen");
        last = town.tell(
                id,
                agreementDone(
                        id,
                        UUID.fromString(
                                start(last).at("/waiting/0/items/0/agreement").asString()),
                        DAY));
        assertThat(start(DAY.plusDays(2), last).at("/counts/open").asInt()).isZero();
    }

    @Test
    void waitsForAPartnerOnceHoweverManyTablesTheySitAt() {
        var other = UUID.randomUUID();
        var there = UUID.randomUUID();
        var stranger = UUID.randomUUID();
        open(other, there, "eva-maes");
        town.tell(other, joined(other, stranger, "NETWERK", "Oom Jan", null, DAY));
        agreed(id, careWorker(worker), DAY.plusDays(3), "hier");
        agreed(other, new Executor(Code.of("NETWERK"), id(stranger)), DAY.plusDays(2), "van oom");
        var last = agreed(other, careWorker(there), DAY.plusDays(1), "daar");
        var waiting = start(last).at("/waiting");
        assertThat(waiting.size()).isEqualTo(2);
        assertThat(texts(waiting.at("/0/items"))).containsExactly("daar", "hier");
        assertThat(waiting.at("/1/executor/name").asString()).isEqualTo("Oom Jan");
    }

    @Test
    void tellsWhenTablesSitAndWhichNobodySpokeOf() {
        var early = UUID.randomUUID();
        var today = UUID.randomUUID();
        var passed = UUID.randomUUID();
        town.tell(id, planned(id, UUID.randomUUID(), DAY.plusDays(15), null));
        town.tell(id, planned(id, UUID.randomUUID(), DAY.plusDays(14), LocalTime.of(14, 30)));
        town.tell(id, planned(id, early, DAY.plusDays(14), LocalTime.of(9, 0)));
        town.tell(id, planned(id, today, DAY, null));
        var last = town.tell(id, planned(id, passed, DAY.minusDays(1), LocalTime.of(9, 0)));
        var start = start(last);
        assertThat(start.at("/meetings")
                        .valueStream()
                        .map(one ->
                                one.at("/on").asString() + " " + one.at("/at").asString("")))
                .containsExactly("2024-03-05 ", "2024-03-19 09:00", "2024-03-19 14:30");
        assertThat(start.at("/meetings/0/place").asString()).isEqualTo("Sociaal Huis");
        assertThat(start.at("/passed/0/meeting").asString()).isEqualTo(passed.toString());
        assertThat(start.at("/counts/meetings").asInt()).isEqualTo(3);
        last = town.tell(id, held(id, passed, DAY.minusDays(1), "LCO_MET_CLIENT", true));
        assertThat(start(last).at("/passed").size()).isZero();
    }

    @Test
    void asksForTheReportOfAMeetingUntilItIsWritten() {
        var meeting = UUID.randomUUID();
        var last = town.tell(id, held(id, meeting, DAY, "LCO_MET_CLIENT", true));
        assertThat(start(last).at("/reportsToWrite/0").toString()).isEqualTo("""
                        {"overleg":"%s","version":2,"reference":"D-17","client":"Gezin Peeters","meeting":"%s",\
                        "heldOn":"2024-03-05","type":"LCO_MET_CLIENT"}""".formatted(id, meeting));
        last = town.tell(id, written(id, meeting));
        assertThat(start(last).at("/counts/reportsToWrite").asInt()).isZero();
    }

    @Test
    void asksToCompleteAnImportedFileAndNotForReportsOfItsRegister() {
        var file = UUID.randomUUID();
        var last = town.tell(
                file, here(imported(file, "D-1", true)), held(file, UUID.randomUUID(), DAY, "LCO_MET_CLIENT", true));
        assertThat(start(last).at("/toComplete").asInt()).isEqualTo(1);
        assertThat(start(last).at("/reportsToWrite").size()).isZero();
        last = town.tell(file, completed(file, DAY), held(file, UUID.randomUUID(), DAY, "LCO_MET_CLIENT", false));
        assertThat(start(last).at("/toComplete").asInt()).isZero();
        assertThat(start(last).at("/reportsToWrite").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 0", "STOPPED, 0", "WITHDRAWN, 0", "PAUSED, 1"})
    void asksNothingOfAFileThatDoesNotGoOn(String end, int expected) {
        agreed(id, CLIENT, DAY, "vandaag");
        town.tell(id, planned(id, UUID.randomUUID(), DAY, null));
        town.tell(id, held(id, UUID.randomUUID(), DAY, "LCO_MET_CLIENT", true));
        var event =
                switch (end) {
                    case "CLOSED" -> closed(id, DAY);
                    case "STOPPED" -> stopped(id, DAY);
                    case "WITHDRAWN" -> withdrawn(id, DAY);
                    default -> paused(id, DAY);
                };
        var counts = start(town.tell(id, event)).at("/counts");
        assertThat(List.of("today", "open", "meetings", "reportsToWrite", "files"))
                .allSatisfy(name -> assertThat(counts.at("/" + name).asInt()).isEqualTo(expected));
    }

    @Test
    void answersAsItWasKnownThen() {
        var then = agreed(id, CLIENT, DAY, "vandaag");
        var question = "/v1/lco/start?on=" + DAY + "&asKnownOn=" + then.recordedAt();
        var before = town.coordinator(question, then).toString();
        var now = town.tell(id, closed(id, DAY));
        assertThat(town.coordinator(question, now).toString()).isEqualTo(before).contains("vandaag");
    }

    @Test
    void knowsNothingOfAnotherTown() {
        var last = agreed(id, CLIENT, DAY, "vandaag");
        var elsewhere = new Town(service).coordinator("/v1/lco/start?on=" + DAY, last);
        assertThat(elsewhere.at("/counts/open").asInt()).isZero();
        assertThat(elsewhere.toString()).doesNotContain("vandaag", "Peeters");
    }

    @Test
    void refusesADayThatIsNone() {
        var reply = service.as("lco.71016").get("/v1/lco/start?on=morgen");
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("on");
    }

    private void open(UUID file, UUID participant, String account) {
        town.tell(
                file,
                opened(file, town.name(), DAY, "Gezin Peeters", 2),
                joined(file, participant, "HULPVERLENER", "Eva Maes", account, DAY));
    }

    private LocalClientOverlegImported here(LocalClientOverlegImported event) {
        return new LocalClientOverlegImported(
                event.overlegId(),
                Code.of(town.name()),
                event.externalReference(),
                event.withChildren(),
                event.codeLists());
    }

    private Place agreed(UUID file, Executor executor, LocalDate due, String text) {
        return town.tell(file, made(file, UUID.randomUUID(), text, executor, DAY.minusDays(30), due, null));
    }

    private static ParticipantId id(UUID participant) {
        return new ParticipantId(participant);
    }

    private static List<String> texts(JsonNode items) {
        return items.valueStream().map(item -> item.at("/text").asString()).toList();
    }

    private JsonNode start(Place seen) {
        return start(DAY, seen);
    }

    private JsonNode start(LocalDate on, Place seen) {
        return town.coordinator("/v1/lco/start?on=" + on, seen);
    }
}
