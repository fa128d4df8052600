package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationTermsTest {

    @ParameterizedTest
    @CsvSource({
        "MONITORINGOVERLEG, 1",
        "OHB_DIENST, 4",
        "WOONWAGENCOMITE, 3",
        "LID_COORDINATOREN, 6",
        "SOCIAAL_FORUM, 1",
        "INTERVISIE, 2",
        "ANDERE, 0"
    })
    void aKindMeetsAsOftenAsItsPlanSays(String kind, int minimum) {
        assertThat(ConsultationTerms.of(Code.of(kind)).minimumPerYear()).isEqualTo(minimum);
    }

    @Test
    void fivePartiesMustBeAtTheMonitoringMeeting() {
        assertThat(ConsultationTerms.of(ConsultationTerms.MONITORING).obligatoryParties())
                .map(Code::value)
                .containsExactly("WIJKONTWIKKELING", "DIVERSITEIT_EN_EDUCATIE", "JEUGD", "VEILIGHEIDSHUIS", "POLITIE")
                .allMatch(party -> CodeLists.current()
                        .list(CodeListName.SERVICE)
                        .find(Code.of(party))
                        .isPresent());
    }

    @Test
    void everyKindIsOnTheListOfKinds() {
        assertThat(CodeRows.cells("consultation-terms.csv", 4))
                .allMatch(cell -> CodeLists.current()
                        .list(CodeListName.CONSULTATION_KIND)
                        .find(Code.of(cell[0]))
                        .isPresent());
    }
}
