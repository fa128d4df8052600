package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Scans that are not adopted yet, and for policy those that are, on the page where one starts. */
@Component
class ScansToday implements Today {

    private final Scans scans;

    ScansToday(Scans scans) {
        this.scans = scans;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (reader.is("analyst") || reader.is("scanmanager")) {
            var answer = scans.all();
            return answer.content().items().stream()
                    .filter(scan -> !scan.state().equals("ADOPTED"))
                    .map(scan -> new Item(
                            "scan.open",
                            scan.cells() - scan.filled(),
                            Scans.page(scan.id()),
                            name(scan),
                            answer.behind()))
                    .toList();
        }
        return reader.is("policy") ? List.of(new Item("scan.published", null, "/gebiedsscan/vastgesteld")) : List.of();
    }

    private static String name(ScanList.Item scan) {
        return scan.title() == null || scan.title().text() == null
                ? "" + scan.until().getYear()
                : scan.title().text();
    }
}
