package be.signaalhuis.query.meldpunt.annualreport;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as the annual report counts it.
 *
 * @param outcomes what it was closed with, or that its reporter took it back; empty while it is open
 * @param counted false once withdrawn as a mistake or a double: such a row never was a report
 */
record CountedReport(
        String desk, CountedContent content, List<String> outcomes, boolean outsideServiceArea, boolean counted) {

    /** What registrations and corrections replace as a whole. */
    record CountedContent(
            LocalDate receivedOn,
            LocalDate factsOn,
            String channel,
            String municipality,
            String residence,
            String mainGround,
            List<String> grounds,
            String domain,
            String expectation) {}

    CountedReport with(CountedContent corrected, boolean outside) {
        return new CountedReport(desk, corrected, outcomes, outside, counted);
    }

    CountedReport with(List<String> outcomes) {
        return new CountedReport(desk, content, outcomes, outsideServiceArea, counted);
    }

    CountedReport notCounted() {
        return new CountedReport(desk, content, List.of(), outsideServiceArea, false);
    }
}
