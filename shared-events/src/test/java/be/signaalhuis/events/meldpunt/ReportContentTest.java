package be.signaalhuis.events.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportContentTest {

    private static final LocalDate RECEIVED = LocalDate.of(2010, 3, 1);
    private static final LocalDate FROM = LocalDate.of(2009, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2010, 1, 15);
    private static final Ground RACE = Ground.actual(Code.of("RAS"));
    private static final Ground LANGUAGE = Ground.actual(Code.of("TAAL"));

    @Test
    void theFactsLastFromTheirFirstDayToTheirLast() {
        assertThat(report(facts(FROM, UNTIL)).factsFrom()).isEqualTo(FROM);
        assertThat(report(facts(FROM, UNTIL)).factsUntil()).isEqualTo(UNTIL);
    }

    @Test
    void factsOfOneDayEndOnThatDay() {
        assertThat(report(facts(FROM, null)).factsUntil()).isEqualTo(FROM);
    }

    @Test
    void undatedFactsAreTakenToBeOfTheDayOfTheReport() {
        assertThat(report(facts(null, null)).factsFrom()).isEqualTo(RECEIVED);
        assertThat(report(facts(null, null)).factsUntil()).isEqualTo(RECEIVED);
        assertThat(report(null).factsFrom()).isEqualTo(RECEIVED);
    }

    @Test
    void theMainGroundComesFirst() {
        assertThat(report(RACE, List.of(LANGUAGE)).grounds()).containsExactly(RACE, LANGUAGE);
    }

    @Test
    void aReportWithoutAdditionalGroundsHasItsMainGroundOnly() {
        assertThat(report(RACE, null).grounds()).containsExactly(RACE);
        assertThat(report(null, null).grounds()).isEmpty();
    }

    @Test
    void aReportFromBeforeConsentWasAskedHasNone() {
        assertThat(report(facts(FROM, UNTIL)).consents()).isEmpty();
    }

    private static ReportContent report(Facts facts) {
        return new ReportContent(RECEIVED, null, null, null, facts, null, RACE, null, null, null, null, null, null);
    }

    private static ReportContent report(Ground main, List<Ground> additional) {
        return new ReportContent(
                RECEIVED, null, null, null, null, null, main, additional, null, null, null, null, null);
    }

    private static Facts facts(LocalDate from, LocalDate until) {
        return new Facts(Code.of("71016"), from, until, null, null, null, null);
    }
}
