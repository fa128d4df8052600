package be.signaalhuis.query.lco.agenda;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.lco.Town;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LcoCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final RunningService service = RunningService.shared();
    private final Town town = new Town(service);
    private final UUID id = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final UUID agreement = UUID.randomUUID();
    private Place last;

    @BeforeEach
    void aTable() {
        town.tell(id, opened(id, town.name(), DAY, "Gezin Peeters", 2));
        town.tell(id, planned(id, meeting, LocalDate.of(2026, 10, 26), LocalTime.of(14, 30)));
        town.tell(id, planned(id, UUID.randomUUID(), DAY.minusDays(1), LocalTime.of(9, 0)));
        town.tell(id, made(id, agreement, "papieren", CLIENT, DAY, DAY.plusDays(3), null));
        town.tell(id, made(id, UUID.randomUUID(), "sleutel", CLIENT, DAY, DAY.plusDays(3), null));
        last = town.tell(id, made(id, UUID.randomUUID(), "te laat", CLIENT, DAY.minusDays(9), DAY.minusDays(1), null));
    }

    @Test
    void tellsWhenTablesSitAndWhichDaysAreTheLast() {
        assertThat(lines(last))
                .contains(
                        "BEGIN:VTIMEZONE",
                        "UID:" + meeting,
                        "DTSTART;TZID=Europe/Brussels:20261026T143000",
                        "SUMMARY:Overleg",
                        "DTSTART;VALUE=DATE:20261023",
                        "SUMMARY:Laatste dag van afspraken: 2")
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(2);
    }

    @Test
    void tellsNoNameNoPlaceAndNoWordOfAnAgreement() {
        assertThat(String.join("\n", lines(last)))
                .doesNotContain("Peeters", "D-17", "Sociaal", "papieren", "\nLOCATION");
    }

    @Test
    void aDayKeepsItsNameWhenMoreOrFewerAgreementsEndOnIt() {
        var before = uids(last);
        last = town.tell(id, agreementDone(id, agreement, DAY));
        assertThat(uids(last)).isEqualTo(before);
        assertThat(lines(last)).contains("SUMMARY:Laatste dag van afspraken: 1");
    }

    @Test
    void tellsNothingOfFilesThatDoNotGoOn() {
        assertThat(uids(town.tell(id, withdrawn(id, DAY)))).isEmpty();
        assertThat(uids(town.tell(id, closed(id, DAY)))).isEmpty();
    }

    @Test
    void tellsNothingOfAnotherTown() {
        var elsewhere = new Town(service).answer("lco", "/v1/lco/calendar?on=" + DAY, last);
        assertThat(elsewhere.text()).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
        assertThat(elsewhere.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    }

    private List<String> uids(Place seen) {
        return lines(seen).stream().filter(line -> line.startsWith("UID:")).toList();
    }

    private List<String> lines(Place seen) {
        return town.answer("lco", "/v1/lco/calendar?on=" + DAY, seen)
                .text()
                .lines()
                .toList();
    }
}
