package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.matrix.AreasCounted.Counted;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where most was seen in the last thirty days, on the page where one starts. */
@Component
class ScanToday implements Today {

    private static final long DAYS = 30;

    private final Matrices matrices;
    private final Dates dates;

    ScanToday(Matrices matrices, Dates dates) {
        this.matrices = matrices;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (reader.is("analyst") || reader.is("scanmanager")) {
            return List.of(most());
        }
        return reader.is("admin") ? List.of(new Item("areamap", null, Addresses.SCAN + "/kaart")) : List.of();
    }

    /** A number that lacks what she just wrote is no number. */
    private Item most() {
        var lately = ScanFilter.ALL.during(dates.today().minusDays(DAYS - 1), dates.today());
        var answer = matrices.of(lately);
        return answer.content().areas().stream()
                .filter(area -> area.total() > 0 && !answer.behind())
                .max(Comparator.comparingLong(Counted::total))
                .map(area -> new Item(
                        "scan.most", area.total(), lately.address(Addresses.area(area.area())), area.name(), false))
                .orElse(new Item("scan", null, Addresses.SCAN, null, answer.behind()));
    }
}
