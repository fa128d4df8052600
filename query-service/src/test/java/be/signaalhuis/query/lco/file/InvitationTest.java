package be.signaalhuis.query.lco.file;

import static be.signaalhuis.query.testing.OverlegMeetingEvents.cancelled;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.moved;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.COORDINATOR;
import static be.signaalhuis.query.testing.Overlegs.consented;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.stopped;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a calendar is given of a planned meeting, and what is closed once the client agrees no more. */
class InvitationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime HOUR = LocalTime.of(14, 30);

    private final RunningService service = RunningService.shared();
    private final TestLog log = service.log().as(COORDINATOR);
    private final UUID id = UUID.randomUUID();
    private final UUID before = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void saysWhenAndWhereInBelgianTimeAndNobodysName() {
        var reply = invitation(log.append(id, opened(id, DAY), planned(id, meeting, DAY.plusMonths(1), HOUR)), "nl");
        assertThat(reply.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"overleg-2026-04-02.ics\"");
        assertThat(reply.text().lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "TZID:Europe/Brussels",
                        "DTSTART;TZID=Europe/Brussels:20260402T143000",
                        "SUMMARY:Overleg",
                        "LOCATION:Sociaal Huis",
                        "UID:" + meeting,
                        "SEQUENCE:1");
        assertThat(reply.text()).doesNotContain("Voorbeeld").doesNotContain("D-17");
    }

    @Test
    void leavesTheNamesOfTheFamilyOutOfThePlace() {
        var client = "Familie Peeters-Ex";
        var plan = new MeetingPlanned(
                new OverlegId(id),
                new MeetingId(meeting),
                DAY,
                HOUR,
                Sealed.of(UUID.randomUUID(), "bij mevrouw PEETERS, Peetersstraat 3"),
                List.of());
        var reply = invitation(log.append(id, opened(id, "71016", DAY, client, 1), plan), "nl");
        assertThat(reply.text().lines()).contains("LOCATION:bij mevrouw …\\, Peetersstraat 3");
    }

    @Test
    void isAWholeDayWhenNobodySaidTheHour() {
        var place = log.append(id, opened(id, DAY), planned(id, meeting, DAY, null));
        assertThat(invitation(place, "fr").text().lines())
                .contains("DTSTART;VALUE=DATE:20260302", "SUMMARY:Concertation");
    }

    @Test
    void aMovedMeetingTakesThePlaceOfTheEntryThatIsThere() {
        log.append(id, opened(id, DAY), planned(id, meeting, DAY, HOUR));
        var place = log.append(id, moved(id, meeting, DAY.plusDays(1), LocalTime.of(9, 0)));
        assertThat(invitation(place, "nl").text().lines())
                .contains(
                        "UID:" + meeting,
                        "SEQUENCE:2",
                        "LOCATION:Buurthuis",
                        "DTSTART;TZID=Europe/Brussels:20260303T090000");
    }

    @Test
    void thereIsNoneForAMeetingThatIsNotToCome() {
        log.append(id, opened(id, DAY), planned(id, meeting, DAY, HOUR));
        assertRefused(invitation(log.append(id, stopped(id, DAY)), "nl"), "meetingNotPlanned");
        assertRefused(invitation(log.append(id, cancelled(id, meeting)), "nl"), "meetingNotPlanned");
    }

    @Test
    void withoutConsentNothingGoesToOthersNotEvenAsItWasThen() {
        log.append(id, opened(id, DAY), held(id, before, DAY, "LCO_MET_CLIENT", true), written(id, before));
        var then = log.append(id, planned(id, meeting, DAY.plusMonths(1), HOUR));
        assertThat(invitation(then, "nl").status()).isEqualTo(200);
        assertThat(report(then, "?for=PARTICIPANTS").status()).isEqualTo(200);
        var place = log.append(id, withdrawn(id, DAY));
        assertRefused(invitation(place, "nl"), "consentWithdrawn");
        assertRefused(report(place, "?for=PARTICIPANTS"), "consentWithdrawn");
        var asOfThen = "asKnownOn=" + then.recordedAt();
        assertRefused(report(place, "?for=PARTICIPANTS&" + asOfThen), "consentWithdrawn");
        assertRefused(get(place, "/meetings/" + meeting + "/invitation?" + asOfThen, "nl"), "consentWithdrawn");
        assertThat(report(place, "").status()).isEqualTo(200);
        assertThat(get(place, "/agreements", "nl").status()).isEqualTo(200);
        assertThat(get(place, "", "nl").status()).isEqualTo(200);
    }

    @Test
    void withConsentGivenAgainItGoesOn() {
        log.append(id, opened(id, DAY), planned(id, meeting, DAY, HOUR), withdrawn(id, DAY));
        assertThat(invitation(log.append(id, consented(id, DAY)), "nl").status())
                .isEqualTo(200);
    }

    private static void assertRefused(Api.Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().at("/type").asString()).endsWith(":" + code);
    }

    private Api.Reply report(Place seen, String query) {
        return get(seen, "/meetings/" + before + "/report" + query, "nl");
    }

    private Api.Reply invitation(Place seen, String language) {
        return get(seen, "/meetings/" + meeting + "/invitation", language);
    }

    private Api.Reply get(Place seen, String path, String language) {
        return service.as("lco.71016")
                .get(
                        "/v1/overleg/" + id + path,
                        "Accept-Language",
                        language,
                        "Consistency-Token",
                        Long.toString(seen.position()));
    }
}
