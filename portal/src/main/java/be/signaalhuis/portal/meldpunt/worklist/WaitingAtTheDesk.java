package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.page.Dates;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits at the desk: open reports, new ones, those that have waited long, and those that are not its own. */
@Component
class WaitingAtTheDesk implements Today {

    private static final int LONG = 30;

    private final Reports reports;
    private final AcceptedReports accepted;
    private final Dates dates;

    WaitingAtTheDesk(Reports reports, AcceptedReports accepted, Dates dates) {
        this.reports = reports;
        this.accepted = accepted;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (!reader.is("intake")) {
            return List.of();
        }
        var today = dates.today();
        var open = WorklistFilter.ALL.with(FilterField.STATUS, "REGISTERED", "REOPENED");
        return List.of(
                item("open", open),
                item(
                        "recent",
                        WorklistFilter.ALL.with(
                                FilterField.FROM, today.minusDays(1).toString())),
                item(
                        "long",
                        open.with(FilterField.UNTIL, today.minusDays(LONG + 1L).toString())),
                item("outside", open.with(FilterField.OUTSIDE, FilterChoices.YES)));
    }

    private Item item(String key, WorklistFilter filter) {
        var count = reports.howMany(filter);
        return new Item(key, count.content(), filter.address());
    }
}
