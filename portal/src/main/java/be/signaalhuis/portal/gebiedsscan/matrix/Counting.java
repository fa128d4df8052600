package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.filter.Trend;
import be.signaalhuis.portal.gebiedsscan.matrix.AreasCounted.Counted;
import be.signaalhuis.portal.gebiedsscan.matrix.Row.Cell;
import be.signaalhuis.portal.gebiedsscan.small.Suppression;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a matrix of what was counted, in a period and in the one before it. */
final class Counting {

    private final AreasCounted now;
    private final AreasCounted before;
    private final ScanFilter filter;
    private final List<String> columns;
    private final MatrixFigures figures;
    private final Suppression suppression;

    /**
     * @param before null without a period before
     * @param columns the life domains that are shown
     */
    Counting(AreasCounted now, AreasCounted before, ScanFilter filter, List<String> columns) {
        this.now = now;
        this.before = before;
        this.filter = filter;
        this.columns = columns;
        figures = new MatrixFigures(now.links(), filter);
        suppression = Suppression.of(now.areas().stream()
                .map(area -> columns.stream().map(area::count).toList())
                .toList());
    }

    Matrix matrix() {
        var all = now.count(filter.lifeDomain());
        var hidden = suppression.hidesAll();
        return new Matrix(
                IntStream.range(0, now.areas().size()).mapToObj(this::row).toList(),
                IntStream.range(0, columns.size()).mapToObj(this::below).toList(),
                new Cell("", all, hidden, figures.total(all)),
                before == null ? null : trend(before.count(filter.lifeDomain()), all, hidden));
    }

    private Row row(int number) {
        var area = now.areas().get(number);
        var code = area.area();
        var total = area.count(filter.lifeDomain());
        var hidden = suppression.hidesTotalOf(number);
        return new Row(
                code,
                area.name(),
                filter.address(Addresses.area(code)),
                new Cell("", total, hidden, figures.of(code, filter.lifeDomain(), total)),
                before == null ? null : trend(before.count(code, filter.lifeDomain()), total, hidden),
                IntStream.range(0, columns.size())
                        .mapToObj(column -> cell(number, area, column))
                        .toList());
    }

    private Cell cell(int row, Counted area, int column) {
        var domain = columns.get(column);
        var count = area.count(domain);
        return new Cell(domain, count, suppression.hides(row, column), figures.of(area.area(), domain, count));
    }

    private Cell below(int column) {
        var domain = columns.get(column);
        return new Cell(domain, now.count(domain), suppression.hidesTotalBelow(column), null);
    }

    private static Trend trend(long then, long now, boolean hidden) {
        return new Trend(then, now, hidden || then > 0 && then < 5);
    }
}
