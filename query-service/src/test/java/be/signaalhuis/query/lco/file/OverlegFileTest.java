package be.signaalhuis.query.lco.file;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.OverlegAgreements.reworded;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.measured;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.moved;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.shared;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.COORDINATOR;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.completed;
import static be.signaalhuis.query.testing.Overlegs.coordinator;
import static be.signaalhuis.query.testing.Overlegs.corrected;
import static be.signaalhuis.query.testing.Overlegs.imported;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Overlegs.pivot;
import static be.signaalhuis.query.testing.Overlegs.request;
import static be.signaalhuis.query.testing.Overlegs.revealed;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class OverlegFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = DAY.plusMonths(1);

    private final RunningService service = RunningService.shared();
    private final TestLog log = service.log().as(COORDINATOR);
    private final Api lco = service.as("lco.71016");
    private final UUID id = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final UUID agreement = UUID.randomUUID();

    @Test
    void showsTheFamilyAndWhyThereIsAnOverlegWithItsTextsOpened() {
        var reply = file(log.append(id, opened(id, DAY), revealed(id, DAY)));
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        var file = reply.json();
        assertThat(file.at("/client").toString()).isEqualTo("{\"name\":\"Gezin Voorbeeld\",\"reference\":\"D-17\"}");
        assertThat(file.at("/household/childrenUnder18").asInt()).isEqualTo(2);
        assertThat(file.at("/withChildren").asBoolean()).isTrue();
        assertThat(file.at("/request/requestedBy").asString()).isEqualTo("CAW");
        assertThat(file.at("/consent").toString())
                .isEqualTo("{\"state\":\"GIVEN\",\"on\":\"2026-03-02\",\"by\":\"CLIENT\"}");
        assertThat(file.at("/status").asString()).isEqualTo("OPEN");
        assertThat(file.at("/complete").asBoolean()).isTrue();
        assertThat(file.at("/bottlenecksRevealed").asInt()).isEqualTo(1);
        assertThat(file.at("/openedOn").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void showsWhoSitsAtTheTable() {
        log.append(id, opened(id, DAY), joined(id, client, "CLIENT", null, null, DAY));
        var file = file(log.append(
                        id,
                        joined(id, worker, "HULPVERLENER", "Els Voorbeeld", "els", DAY),
                        pivot(id, worker, DAY),
                        coordinator(id, client, DAY)))
                .json();
        assertThat(file.at("/participants/0/name").asString()).isEqualTo("Gezin Voorbeeld");
        assertThat(file.at("/participants/1/name").asString()).isEqualTo("Els Voorbeeld");
        assertThat(file.at("/participants/1/organisation").asString()).isEqualTo("Voorbeelddienst");
        assertThat(file.at("/participants/1/account").asString()).isEqualTo("els");
        assertThat(file.at("/pivot").asString()).isEqualTo(worker.toString());
        assertThat(file.at("/coordinator").asString()).isEqualTo(client.toString());
    }

    @Test
    void showsMeetingsByDayWithWhatWasWrittenOfThem() {
        var next = UUID.randomUUID();
        log.append(id, opened(id, DAY), planned(id, next, DUE, LocalTime.of(14, 30), client));
        var file = file(log.append(
                        id,
                        held(id, meeting, DAY, "LCO_MET_CLIENT", true, client),
                        written(id, meeting),
                        shared(id, meeting, DAY.plusDays(1), false)))
                .json();
        assertThat(file.at("/meetings/0/state").asString()).isEqualTo("HELD");
        assertThat(file.at("/meetings/0/first").asBoolean()).isTrue();
        assertThat(file.at("/meetings/0/attendance/0").asString()).isEqualTo(client.toString());
        assertThat(file.at("/meetings/0/report/goesWell").asString()).startsWith("De kinderen");
        assertThat(file.at("/meetings/0/report/withClient").asBoolean()).isTrue();
        assertThat(file.at("/meetings/0/sharedOn").asString()).isEqualTo("2026-03-03");
        assertThat(file.at("/meetings/0/sharedWithParticipants").asBoolean()).isFalse();
        assertThat(file.at("/meetings/1/state").asString()).isEqualTo("PLANNED");
        assertThat(file.at("/meetings/1/at").asString()).isEqualTo("14:30");
        assertThat(file.at("/meetings/1/place").asString()).isEqualTo("Sociaal Huis");
        assertThat(file.at("/meetings/1").has("report")).isFalse();
    }

    @Test
    void showsStrengthsAndHowTheyGrew() {
        log.append(id, opened(id, DAY), measured(id, DAY, "INKOMEN", 2), measured(id, DAY, "TAAL", 3));
        var file = file(log.append(id, measured(id, DUE, "INKOMEN", 4))).json();
        assertThat(file.at("/strengths/0/growth").asInt()).isEqualTo(2);
        assertThat(file.at("/strengths/0/latest").toString()).isEqualTo("{\"on\":\"2026-04-02\",\"score\":4}");
        assertThat(file.at("/strengths/1").has("growth")).isFalse();
    }

    @Test
    void showsWhoDoesWhatByWhenAndWhatCameOfIt() {
        var other = UUID.randomUUID();
        log.append(id, opened(id, DAY), joined(id, worker, "HULPVERLENER", "Els Voorbeeld", null, DAY));
        log.append(id, made(id, agreement, "bellen", CLIENT, DAY, DUE, null));
        log.append(id, made(id, other, "schrijven", careWorker(worker), DAY, DUE, null));
        var file = file(log.append(id, renewed(id, agreement, DUE, DUE.plusDays(7)), agreementDone(id, other, DUE)))
                .json();
        assertThat(file.at("/agreements/0/executor").toString())
                .isEqualTo("{\"role\":\"CLIENT\",\"name\":\"Gezin Voorbeeld\"}");
        assertThat(file.at("/agreements/0/overdue").asBoolean()).isTrue();
        assertThat(file.at("/agreements/0/renewals").asInt()).isEqualTo(1);
        assertThat(file.at("/agreements/0/due").asString()).isEqualTo("2026-04-09");
        assertThat(file.at("/agreements/0/note").asString()).isEqualTo("meer tijd");
        assertThat(file.at("/agreements/1/executor/name").asString()).isEqualTo("Els Voorbeeld");
        assertThat(file.at("/agreements/1/state").asString()).isEqualTo("DONE");
        assertThat(file.at("/agreements/1/overdue").asBoolean()).isFalse();
        assertThat(file.at("/agreements/1/endedOn").asString()).isEqualTo("2026-04-02");
    }

    @Test
    void saysOfARegistersFileWhatWasNotRecorded() {
        var file = file(log.append(id, imported(id, "L001", true), held(id, meeting, DAY, "LCO_MET_CLIENT", true)))
                .json();
        assertThat(file.at("/imported").asBoolean()).isTrue();
        assertThat(file.at("/complete").asBoolean()).isFalse();
        assertThat(file.at("/consent").toString()).isEqualTo("{\"state\":\"NOT_RECORDED\"}");
        assertThat(file.at("/openedOn").asString()).isEqualTo("2026-03-02");
        assertThat(file.has("client")).isFalse();
        assertThat(file.has("request")).isFalse();
        var complete = file(log.append(id, completed(id, DUE))).json();
        assertThat(complete.at("/complete").asBoolean()).isTrue();
        assertThat(complete.at("/client/name").asString()).isEqualTo("Gezin Register");
    }

    @Test
    void tellsWhoDidWhatToWhichPartAndWhatEachCorrectionChanged() {
        log.append(id, opened(id, DAY), joined(id, worker, "HULPVERLENER", "Els", null, DAY));
        var place =
                log.append(id, corrected(id, "Gezin Voorbeelden", 3, request("CAW", DAY, "INKOMEN")), paused(id, DAY));
        var timeline = file(place).json().at("/timeline");
        assertThat(timeline.valueStream().map(item -> item.at("/what").asString()))
                .containsExactly(
                        "LocalClientOverlegOpened",
                        "ParticipantJoined",
                        "LocalClientOverlegCorrected",
                        "OverlegPaused");
        assertThat(timeline.at("/1/about").asString()).isEqualTo(worker.toString());
        assertThat(timeline.get(2).has("about")).isFalse();
        assertThat(timeline.at("/2/changes").toString())
                .isEqualTo(
                        "[{\"field\":\"client.name\",\"before\":\"Gezin Voorbeeld\",\"after\":\"Gezin Voorbeelden\"},"
                                + "{\"field\":\"household.childrenUnder18\",\"before\":2,\"after\":3},"
                                + "{\"field\":\"lifeDomains\",\"before\":[\"INKOMEN\",\"HUISVESTING\",\"GEZONDHEID\"],"
                                + "\"after\":[\"INKOMEN\"]}]");
        assertThat(timeline.at("/3/reason").asString()).isEqualTo("ziekenhuis");
        assertThat(timeline.at("/3/actor").asString()).isEqualTo("lco-genk");
        assertThat(timeline.at("/3/role").asString()).isEqualTo("lco");
    }

    @Test
    void tellsWhatChangedOfAMeetingAndOfAnAgreement() {
        log.append(id, opened(id, DAY), planned(id, meeting, DAY, null));
        log.append(id, made(id, agreement, "bellen", CLIENT, DAY, DUE, null));
        log.append(id, moved(id, meeting, DUE, LocalTime.of(9, 0)), reworded(id, agreement, "mailen", CLIENT));
        var timeline = file(log.append(id, renewed(id, agreement, DUE, DUE.plusDays(7))))
                .json()
                .at("/timeline");
        assertThat(timeline.at("/3/about").asString()).isEqualTo(meeting.toString());
        assertThat(timeline.at("/3/changes").toString())
                .isEqualTo("[{\"field\":\"plannedOn\",\"before\":\"2026-03-02\",\"after\":\"2026-04-02\"},"
                        + "{\"field\":\"at\",\"after\":\"09:00\"},"
                        + "{\"field\":\"place\",\"before\":\"Sociaal Huis\",\"after\":\"Buurthuis\"}]");
        assertThat(timeline.at("/4/changes").toString())
                .isEqualTo("[{\"field\":\"text\",\"before\":\"bellen\",\"after\":\"mailen\"},"
                        + "{\"field\":\"lifeDomain\",\"before\":\"INKOMEN\",\"after\":\"SCHULDEN_BUDGET\"}]");
        assertThat(timeline.at("/5/changes").toString())
                .isEqualTo("[{\"field\":\"due\",\"before\":\"2026-04-02\",\"after\":\"2026-04-09\"}]");
    }

    @Test
    void showsTheFileAsItWasKnownThen() {
        var first = log.append(id, opened(id, DAY));
        var last = log.append(id, withdrawn(id, DUE), closed(id, DUE));
        assertThat(asKnownOn(first, last).at("/consent/state").asString()).isEqualTo("GIVEN");
        assertThat(asKnownOn(first, last).at("/timeline")).hasSize(1);
        assertThat(asKnownOn(last, last).at("/status").asString()).isEqualTo("CLOSED");
        assertThat(lco.get("/v1/overleg/" + id + "?asKnownOn=2001-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void keepsTextsSealedAndSaysWhenTheyWereErased() {
        var opened = opened(id, DAY);
        var joined = joined(id, worker, "HULPVERLENER", "Els Voorbeeld", null, DAY);
        var written = written(id, meeting);
        var made = made(id, agreement, "bellen", careWorker(worker), DAY, DUE, meeting);
        log.append(id, opened, joined, held(id, meeting, DAY, "LCO_MET_CLIENT", true, worker));
        var place = log.append(id, written, made);
        assertThat(file(place).status()).isEqualTo(200);
        assertThat(payloads())
                .doesNotContain("Voorbeeld")
                .doesNotContain("kinderen")
                .doesNotContain("bellen");
        var seals = service.bean(Seals.class);
        seals.shred(opened.client().kid());
        seals.shred(joined.person().kid());
        seals.shred(written.report().kid());
        seals.shred(made.text().kid());
        var file = file(place).json();
        for (var erased : new String[] {
            "/client",
            "/participants/0/name",
            "/meetings/0/report/minutes",
            "/agreements/0/text",
            "/agreements/0/executor/name"
        }) {
            assertThat(file.at(erased).toString()).isEqualTo("{\"erased\":true}");
        }
        assertThat(file.at("/household/childrenUnder18").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void isThereForItsOwnCoordinatorsAlone(Role role) {
        var place = log.append(id, opened(id, DAY));
        var reply = service.as(role.claim() + ".71016")
                .get("/v1/overleg/" + id, "Consistency-Token", Long.toString(place.position()));
        assertThat(reply.status()).isEqualTo(role == Role.LCO ? 200 : 404);
        var elsewhere = service.as(role.claim() + ".71002").get("/v1/overleg/" + id);
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.text()).doesNotContain("Voorbeeld");
        assertThat(service.as(null).get("/v1/overleg/" + id).status()).isEqualTo(401);
    }

    @Test
    void doesNotCallAFileUnknownThatTheViewHasNotReached() {
        var later = Long.toString(Long.MAX_VALUE / 100);
        var unknown = "/v1/overleg/" + UUID.randomUUID();
        assertThat(lco.get(unknown, "Consistency-Token", later).status()).isEqualTo(503);
        assertThat(lco.get(unknown).status()).isEqualTo(404);
        assertThat(lco.get("/v1/overleg/x").status()).isEqualTo(404);
    }

    private String payloads() {
        return String.join(
                "",
                service.database()
                        .as("postgres")
                        .sql("select convert_from(payload, 'UTF8') from views.overleg_file_event where overleg_id = ?")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    private JsonNode asKnownOn(Place then, Place now) {
        var path = "/v1/overleg/" + id + "?asKnownOn=" + then.recordedAt();
        return lco.get(path, "Consistency-Token", Long.toString(now.position())).json();
    }

    private Api.Reply file(Place seen) {
        return lco.get("/v1/overleg/" + id, "Consistency-Token", Long.toString(seen.position()));
    }
}
