package be.signaalhuis.portal.lco.table;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.BUDGET;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.HELD;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PHONE;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PLANNED;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.agreement;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.lco.overleg.Agreement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TableAgendaTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Test
    void whatWasSettledAtTheTableStaysInItsPlace() {
        var agenda = agenda(agreement(PHONE, "DONE", "\"endedOn\": \"2026-11-26\""), agreement(BUDGET, "OPEN"));

        assertThat(agenda.walked()).extracting(Agreement::id).containsExactly(PHONE, BUDGET);
        assertThat(agenda.open()).isEqualTo(1);
    }

    @Test
    void whatWasSettledBeforeDoesNotComeUp() {
        var agenda = agenda(agreement(PHONE, "DONE", "\"endedOn\": \"2026-11-01\""), agreement(BUDGET, "OPEN"));

        assertThat(agenda.walked()).extracting(Agreement::id).containsExactly(BUDGET);
    }

    @Test
    void whatIsAgreedAtThisMeetingStandsApart() {
        var agenda = agenda(agreement(PHONE, "OPEN", "\"meeting\": \"" + HELD + "\""), agreement(BUDGET, "OPEN"));

        assertThat(agenda.walked()).extracting(Agreement::id).containsExactly(BUDGET);
        assertThat(agenda.made()).extracting(Agreement::id).containsExactly(PHONE);
    }

    @Test
    void aMeetingOfLongAgoIsNotTheOneThatIsGoingOn() {
        assertThat(TableAgenda.of(read(), TODAY).meeting().id()).isEqualTo(HELD);
        assertThat(TableAgenda.of(read(), TODAY.plusDays(10)).meeting()).isNull();
    }

    @Test
    void theMeetingPlannedForTodayIsTheNextToBegin() {
        assertThat(TableAgenda.of(read(), LocalDate.parse("2026-11-30"))
                        .meeting()
                        .id())
                .isEqualTo(HELD);
        var both = read("meetings: [{\"id\": \"%s\", \"state\": \"HELD\", \"heldOn\": \"2026-11-24\"},".formatted(HELD)
                + " {\"id\": \"%s\", \"state\": \"PLANNED\", \"plannedOn\": \"2026-11-26\"}]".formatted(PLANNED));
        assertThat(TableAgenda.of(both, TODAY).meeting()).isNull();
    }

    @Test
    void aPlaceThatIsNotThereIsTheNearestOne() {
        var agenda = TableAgenda.of(read(), TODAY);

        assertThat(agenda.place(-3)).isEqualTo(1);
        assertThat(agenda.place(99)).isEqualTo(3);
        assertThat(agenda.at(3)).isNull();
    }

    private static TableAgenda agenda(String... agreements) {
        return TableAgenda.of(read("agreements: [" + String.join(", ", agreements) + "]"), TODAY);
    }
}
