package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report as somebody types it, and what reads it. */
public final class AReport {

    private static final MovableClock CLOCK = new MovableClock("2026-11-26T13:05:00Z");
    public static final Codes CODES = KnownCodes.by(CLOCK);
    public static final Dates DATES = Known.dates(CLOCK);

    private final Map<String, List<String>> typed = new HashMap<>();

    private AReport() {}

    public static AReport empty() {
        return new AReport();
    }

    /** Just enough to be registered. */
    public static AReport smallest() {
        return empty().with("receivedOn", "26/11/2026")
                .with("channel", "TELEFOON")
                .with("reporterRole", "SLACHTOFFER")
                .with("facts.municipality", "Genk")
                .with("mainGround", "huids")
                .with("domain", "WERK");
    }

    public AReport with(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    public Form form() {
        return Form.of(typed);
    }

    public ReportRead read() {
        return reader().read(form());
    }

    public static ReportForm reader() {
        return new ReportForm(choices(), DATES, Known.texts());
    }

    public static ReportChoices choices() {
        return new ReportChoices(CODES, DATES);
    }

    public static ReportSummary summary() {
        return new ReportSummary(CODES, DATES);
    }

    public static AcceptedReports acceptedIn(HttpServletRequest session) {
        return new AcceptedReports(session);
    }
}
