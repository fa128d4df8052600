package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.filter.Trend;
import be.signaalhuis.portal.gebiedsscan.matrix.AreasCounted.Counted;
import be.signaalhuis.portal.gebiedsscan.matrix.Row.Cell;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a matrix of what was counted, in a period and in the one before it. */
final class Counting {

    private final AreasCounted now;
    private final AreasCounted before;
    private final ScanFilter filter;
    private final List<String> columns;
    private final MatrixFigures figures;
    private final Published published;

    /**
     * @param before null without a period before
     * @param published the same counts as they may be printed
     * @param columns the life domains that are shown
     */
    Counting(AreasCounted now, AreasCounted before, Published published, ScanFilter filter, List<String> columns) {
        this.now = now;
        this.before = before;
        this.filter = filter;
        this.columns = columns;
        figures = new MatrixFigures(now.links(), filter);
        this.published = published;
    }

    Matrix matrix() {
        var all = now.count(filter.lifeDomain());
        return new Matrix(
                IntStream.range(0, now.areas().size()).mapToObj(this::row).toList(),
                IntStream.range(0, columns.size()).mapToObj(this::below).toList(),
                new Cell("", all, published.total(filter.lifeDomain(), all), figures.total(all)),
                before == null ? null : new Trend(before.count(filter.lifeDomain()), all));
    }

    private Row row(int number) {
        var area = now.areas().get(number);
        var code = area.area();
        var total = area.count(filter.lifeDomain());
        var printed = published.of(code, filter.lifeDomain(), total);
        return new Row(
                code,
                area.name(),
                filter.address(Addresses.area(code)),
                new Cell("", total, printed, figures.of(code, filter.lifeDomain(), total)),
                before == null ? null : new Trend(before.count(code, filter.lifeDomain()), total),
                IntStream.range(0, columns.size())
                        .mapToObj(column -> cell(area, column))
                        .toList());
    }

    private Cell cell(Counted area, int column) {
        var domain = columns.get(column);
        var count = area.count(domain);
        return new Cell(
                domain, count, published.of(area.area(), domain, count), figures.of(area.area(), domain, count));
    }

    private Cell below(int column) {
        var domain = columns.get(column);
        var count = now.count(domain);
        return new Cell(domain, count, published.total(domain, count), null);
    }
}
