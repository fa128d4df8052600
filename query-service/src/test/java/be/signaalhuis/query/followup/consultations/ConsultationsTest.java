package be.signaalhuis.query.followup.consultations;

import static be.signaalhuis.query.testing.FollowUps.adopted;
import static be.signaalhuis.query.testing.FollowUps.agenda;
import static be.signaalhuis.query.testing.FollowUps.cancelled;
import static be.signaalhuis.query.testing.FollowUps.decided;
import static be.signaalhuis.query.testing.FollowUps.defined;
import static be.signaalhuis.query.testing.FollowUps.dropped;
import static be.signaalhuis.query.testing.FollowUps.held;
import static be.signaalhuis.query.testing.FollowUps.noted;
import static be.signaalhuis.query.testing.FollowUps.planned;
import static be.signaalhuis.query.testing.FollowUps.reported;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.SharedSignals;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ConsultationsTest {

    private static final String KIND = "MONITORINGOVERLEG";
    private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
    private static final List<String> FOUR = List.of("WIJKONTWIKKELING", "JEUGD", "VEILIGHEIDSHUIS", "POLITIE");

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final Api analyst = service.as("analyst." + town + ".huis");
    private final UUID body = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void tellsEverythingOfAMeeting() {
        var log = service.log();
        var signal = signal("OVERLEGTAFEL");
        var item = UUID.randomUUID();
        log.append(body, defined(body, town, KIND, 1));
        log.append(meeting, planned(meeting, town, body, KIND, DAY), agenda(meeting, List.of(signal)));
        log.append(item, noted(item, town, "ACTIEPUNT", DAY, DAY.plusDays(30), meeting));
        var last = log.append(
                meeting,
                held(meeting, DAY, FOUR, "DIVERSITEIT_EN_EDUCATIE"),
                reported(meeting, "wat er gezegd is"),
                decided(meeting, true),
                adopted(meeting, DAY.plusDays(9)));
        var reply = file(last);
        assertThat(reply.header("ETag")).isEqualTo("\"5\"");
        var file = reply.json();
        assertThat(file.at("/name").asString()).isEqualTo("naam " + KIND);
        assertThat(file.at("/state").asString()).isEqualTo("HELD");
        assertThat(file.at("/obligatoryParties")).hasSize(5);
        assertThat(file.at("/attendance")).hasSize(4);
        assertThat(file.at("/missingParties").toString()).isEqualTo("[\"DIVERSITEIT_EN_EDUCATIE\"]");
        assertThat(file.at("/signals/0/id").asString()).isEqualTo(signal.toString());
        assertThat(file.at("/signals/0/used").asBoolean()).isTrue();
        assertThat(file.at("/note").asString()).isEqualTo("en een bezoek");
        assertThat(file.at("/report").asString()).isEqualTo("wat er gezegd is");
        assertThat(file.at("/adoptedOn").asString()).isEqualTo("2023-05-13");
        assertThat(file.at("/policyDecision").toString())
                .isEqualTo("{\"adjust\":true,\"explanation\":\"meer jeugdwerk\"}");
        assertThat(file.at("/items/0/text").asString()).isEqualTo("meer licht");
        assertThat(file.at("/items/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void answersAsItWasKnownThen() {
        var log = service.log();
        var then = log.append(meeting, planned(meeting, town, body, KIND, DAY));
        var before = asKnownOn(then, then);
        var now = log.append(meeting, held(meeting, DAY.plusDays(400), FOUR), reported(meeting, "kort"));
        assertThat(asKnownOn(then, now)).isEqualTo(before).contains("PLANNED").doesNotContain("kort");
        assertThat(years(now)).containsExactly(0, 1);
        assertThat(asKnownOn(now, now)).contains("HELD").contains("kort");
    }

    @Test
    void listsTheMeetingsOfAYearTheEarliestFirst() {
        var log = service.log();
        var later = UUID.randomUUID();
        log.append(later, planned(later, town, body, KIND, DAY.plusDays(5)), cancelled(later));
        var last = log.append(meeting, planned(meeting, town, body, KIND, DAY), held(meeting, DAY, FOUR, "JEUGD"));
        var list = list("2023", last);
        assertThat(list.at("/items").valueStream().map(item -> item.at("/state").asString()))
                .containsExactly("HELD", "CANCELLED");
        assertThat(list.at("/items/0").toString()).isEqualTo("""
                        {"id":"%s","version":1,"body":"%s","kind":"MONITORINGOVERLEG","state":"HELD",\
                        "plannedOn":"2023-05-04","heldOn":"2023-05-04","signals":0,"bottlenecks":0,\
                        "missingParties":["JEUGD"],"reported":false}""".formatted(meeting, body));
    }

    @Test
    void isNotThereForAnotherTown() {
        var last = service.log().append(meeting, planned(meeting, town, body, KIND, DAY));
        assertThat(file(last).status()).isEqualTo(200);
        var other = service.as("analyst.71002");
        assertThat(other.get("/v1/follow-up/consultations/" + meeting).status()).isEqualTo(404);
        assertThat(other.get("/v1/follow-up/consultations/" + meeting + "/agenda-proposal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void proposesForTheAgendaWhatIsUsedNowhereYet() {
        var log = service.log();
        var onAgenda = signal("OVERLEGTAFEL");
        var followedUp = signal("OVERLEGTAFEL");
        var dropped = signal("OVERLEGTAFEL");
        var fresh = signal("OVERLEGTAFEL");
        signal("EIGEN_DIENST");
        var item = UUID.randomUUID();
        var given = UUID.randomUUID();
        log.append(item, noted(item, town, "AFSPRAAK", DAY, null, null, followedUp));
        log.append(given, noted(given, town, "AFSPRAAK", DAY, null, null, dropped), dropped(given, DAY));
        var last = log.append(meeting, planned(meeting, town, body, KIND, DAY), agenda(meeting, List.of(onAgenda)));
        var proposal = proposal(last);
        assertThat(proposal.at("/total").asInt()).isEqualTo(3);
        assertThat(proposal.has("since")).isFalse();
        assertThat(proposal.at("/groups")).hasSize(1);
        assertThat(proposal.at("/groups/0/theme").asString()).isEqualTo("OVERLAST");
        assertThat(proposal.at("/groups/0/area").asString()).isEqualTo("71016W26");
        assertThat(proposal.at("/groups/0/signals").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(dropped.toString(), fresh.toString());
    }

    @Test
    void proposesOnlyWhatCameInSinceTheLastMonitoringMeeting() {
        signal("OVERLEGTAFEL");
        var last = service.log()
                .append(meeting, planned(meeting, town, body, KIND, DAY), held(meeting, DeskDay.today(), FOUR));
        var proposal = proposal(last);
        assertThat(proposal.at("/total").asInt()).isZero();
        assertThat(proposal.at("/since").asString()).isEqualTo(DeskDay.today().toString());
    }

    @Test
    void whatACancelledMeetingWasToTalkAboutIsUsedNoMore() {
        var signal = signal("OVERLEGTAFEL");
        var then = service.log()
                .append(meeting, planned(meeting, town, body, KIND, DAY), agenda(meeting, List.of(signal)));
        assertThat(used(then)).isEqualTo(1);
        assertThat(used(service.log().append(meeting, cancelled(meeting)))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"?year=veel, year, yearInvalid", "?asKnownOn=morgen, asKnownOn, momentInvalid"})
    void refusesABadQuestionAndNamesTheField(String question, String field, String code) {
        var reply = analyst.get("/v1/follow-up/consultations" + question);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    /** A signal of this town, logged by another organisation. */
    private UUID signal(String sharing) {
        var id = UUID.randomUUID();
        service.log().as(SharedSignals.YOUTH).append(id, nuisance(id, town, null, content(DAY, "71016W26", sharing)));
        return id;
    }

    private int used(Place seen) {
        var reply = analyst.post("/v1/signals/query", "{\"used\":true}", token(seen));
        return reply.json().at("/total").asInt();
    }

    private List<Integer> years(Place seen) {
        return List.of(
                list("2023", seen).at("/items").size(),
                list("2024", seen).at("/items").size());
    }

    private JsonNode list(String year, Place seen) {
        var reply = analyst.get("/v1/follow-up/consultations?year=" + year, token(seen));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Api.Reply file(Place seen) {
        return analyst.get("/v1/follow-up/consultations/" + meeting, token(seen));
    }

    private String asKnownOn(Place then, Place now) {
        var reply =
                analyst.get("/v1/follow-up/consultations/" + meeting + "?asKnownOn=" + then.recordedAt(), token(now));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text();
    }

    private JsonNode proposal(Place seen) {
        var reply = analyst.get("/v1/follow-up/consultations/" + meeting + "/agenda-proposal", token(seen));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static String[] token(Place seen) {
        return new String[] {"Consistency-Token", Long.toString(seen.position()), "Prefer", "wait=30"};
    }
}
