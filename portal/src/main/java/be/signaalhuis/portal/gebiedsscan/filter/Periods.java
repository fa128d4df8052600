package be.signaalhuis.portal.gebiedsscan.filter;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Periods that people ask for every day, one click away. */
@Component
public class Periods {

    private final Dates dates;
    private final Texts texts;

    Periods(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** @param chosen whether the page shows it now */
    public record Link(String text, String address, boolean chosen) {}

    public List<Link> of(ScanFilter filter, String page) {
        var today = dates.today();
        var year = today.withDayOfYear(1);
        return List.of(
                link("scan.period.month", filter, page, today.minusDays(29), today),
                link("scan.period.months", filter, page, today.minusYears(1).plusDays(1), today),
                link(
                        "scan.period.thisYear",
                        filter,
                        page,
                        year,
                        year.plusYears(1).minusDays(1)),
                link("scan.period.lastYear", filter, page, year.minusYears(1), year.minusDays(1)),
                link("scan.period.all", filter, page, null, null));
    }

    private Link link(String text, ScanFilter filter, String page, LocalDate from, LocalDate until) {
        var other = filter.during(from, until);
        return new Link(texts.of(text), other.address(page), other.equals(filter));
    }
}
