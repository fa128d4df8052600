package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.map.MapShown;
import be.signaalhuis.portal.gebiedsscan.map.Maps;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is counted, as map, as bars and as table. */
@Component
class MatrixShown {

    private final Matrices matrices;
    private final Maps maps;
    private final MatrixBars bars;
    private final Codes codes;
    private final Texts texts;
    private final Patience patience;

    MatrixShown(Matrices matrices, Maps maps, MatrixBars bars, Codes codes, Texts texts, Patience patience) {
        this.matrices = matrices;
        this.maps = maps;
        this.bars = bars;
        this.codes = codes;
        this.texts = texts;
        this.patience = patience;
    }

    /** @return whether a script asked again, and there is nothing new for it */
    boolean counts(ScanFilter filter, String asked, Model model) {
        var now = matrices.of(filter);
        var before = now.behind() ? null : filter.before().map(matrices::of).orElse(null);
        if (patience.isStillWaiting(now.behind(), model)) {
            return true;
        }
        var columns = columns(filter);
        var order = Order.of(asked, columns);
        var matrix = new Counting(
                        now.content(),
                        before == null ? null : before.content(),
                        published(filter, now),
                        filter,
                        columns)
                .matrix();
        var rows = order.sort(matrix.rows(), columns);
        model.addAttribute("counted", now.content());
        model.addAttribute("matrix", matrix);
        model.addAttribute("rows", rows.stream().filter(row -> !row.isQuiet()).toList());
        model.addAttribute("quiet", rows.stream().filter(Row::isQuiet).toList());
        model.addAttribute(
                "places", rows.stream().filter(row -> row.total().count() > 0).count());
        model.addAttribute("before", filter.before().orElse(null));
        model.addAttribute("headings", headings(order, filter, columns));
        model.addAttribute("domains", domains(order, filter, columns));
        model.addAttribute("map", maps.of(counts(rows), now.content().division()));
        model.addAttribute("bars", bars.of(rows));
        model.addAttribute("order", order.text());
        model.addAttribute("again", filter.address(Addresses.SCAN));
        model.addAttribute("files", MatrixFile.links(filter, now.content().asKnownOn()));
        model.addAttribute("same", asKnown(filter, now.content()).address(Addresses.SCAN));
        return false;
    }

    /** A page that is behind comes again, and is not asked for twice. */
    private Published published(ScanFilter filter, Answer<AreasCounted> now) {
        return now.behind()
                ? Published.NOTHING
                : Published.in(matrices.published(asKnown(filter, now.content())), allDomains());
    }

    /** All life domains, or the one that was chosen. */
    private List<String> columns(ScanFilter filter) {
        return filter.hasLifeDomain() ? List.of(filter.lifeDomain()) : allDomains();
    }

    private List<String> allDomains() {
        return codes.book().list("LIFE_DOMAIN").stream()
                .map(entry -> entry.code())
                .toList();
    }

    private static ScanFilter asKnown(ScanFilter filter, AreasCounted counted) {
        return MatrixFile.asKnown(filter, counted.asKnownOn());
    }

    private List<Heading> headings(Order order, ScanFilter filter, List<String> columns) {
        var headings = new ArrayList<Heading>();
        headings.add(Heading.of(texts.of("scan.area"), Order.NAME, order, filter));
        headings.add(Heading.of(texts.of("scan.total"), Order.TOTAL, order, filter));
        if (filter.isBounded()) {
            headings.add(Heading.of(texts.of("scan.trend"), Order.TREND, order, filter));
        }
        return headings;
    }

    /** One column would repeat the total. */
    private List<Heading> domains(Order order, ScanFilter filter, List<String> columns) {
        return columns.size() == 1
                ? List.of()
                : columns.stream()
                        .map(domain -> Heading.of(codes.label("LIFE_DOMAIN", domain), domain, order, filter))
                        .toList();
    }

    private static List<MapShown.Counted> counts(List<Row> rows) {
        return rows.stream()
                .map(row -> new MapShown.Counted(
                        row.code(), row.name(), row.total().count(), row.total().printed(), row.address()))
                .toList();
    }
}
