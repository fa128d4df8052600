package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits at the desk: open reports, new ones, those that have waited long, and those that are not its own. */
@Component
class WaitingAtTheDesk implements Today {

    private static final int LONG = 30;

    private final Reports reports;
    private final AcceptedReports accepted;
    private final Numbers numbers;
    private final Dates dates;

    WaitingAtTheDesk(Reports reports, AcceptedReports accepted, Numbers numbers, Dates dates) {
        this.numbers = numbers;
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
        return reader.is("intake") ? items() : List.of();
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        var behind = false;
        for (var wait : waits()) {
            // Each question would wait again for what the first one did not get to see.
            var found = behind ? null : reports.howMany(wait.filter());
            if (found != null && found.behind()) {
                behind = true;
                items.addAll(processing(found.content()));
            }
            items.add(new Item(
                    wait.key(),
                    behind ? null : (Long) found.content().total(),
                    wait.filter().address(),
                    null,
                    behind));
        }
        return items;
    }

    private record Wait(String key, Filter filter) {}

    private List<Wait> waits() {
        var today = dates.today();
        var open = Reports.LIST.all().with(Reports.STATUS, "REGISTERED", "REOPENED");
        var yesterday = today.minusDays(1).toString();
        var longAgo = today.minusDays(LONG + 1L).toString();
        return List.of(
                new Wait("open", open),
                new Wait("recent", Reports.LIST.all().with(Reports.FROM, yesterday)),
                new Wait("long", open.with(Reports.UNTIL, longAgo)),
                new Wait("outside", open.with(Reports.OUTSIDE, FilterField.YES)));
    }

    private List<Item> processing(ReportsFound found) {
        return accepted.since(found.asKnownOn()).stream()
                .map(one -> new Item(
                        "accepted",
                        null,
                        Reports.PAGE + "/" + one.id() + "?v=" + one.version(),
                        numbers.of(one.id()),
                        true))
                .toList();
    }
}
