package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.filter.Trend;
import be.signaalhuis.portal.gebiedsscan.matrix.AreasCounted.Counted;
import be.signaalhuis.portal.gebiedsscan.matrix.Row.Cell;
import be.signaalhuis.portal.gebiedsscan.small.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The counts as rows and columns, with their totals.
 *
 * @param below the totals of the columns
 * @param all the total of all
 * @param trend how that moved; null without a period before
 */
record Matrix(List<Row> rows, List<Cell> below, Cell all, Trend trend) {

    /**
     * @param before the counts of the period before; null without one
     * @param columns the life domains that are shown
     */
    static Matrix of(AreasCounted now, AreasCounted before, ScanFilter filter, List<String> columns) {
        var areas = now.areas();
        var figures = new MatrixFigures(now.links(), filter);
        var suppression = Suppression.of(areas.stream()
                .map(area -> columns.stream().map(area::count).toList())
                .toList());
        var rows = IntStream.range(0, areas.size())
                .mapToObj(number -> row(number, areas.get(number), before, filter, columns, suppression, figures))
                .toList();
        var below = new ArrayList<Cell>();
        for (int column = 0; column < columns.size(); column++) {
            var domain = columns.get(column);
            var sum = areas.stream().mapToLong(area -> area.count(domain)).sum();
            below.add(new Cell(domain, sum, suppression.hidesTotalBelow(column), null));
        }
        var all = areas.stream()
                .mapToLong(area -> area.count(filter.lifeDomain()))
                .sum();
        var hidden = suppression.hidesAll();
        return new Matrix(
                rows,
                List.copyOf(below),
                new Cell("", all, hidden, figures.total(all)),
                before == null ? null : new Trend(before.count(filter.lifeDomain()), all, hidden));
    }

    private static Row row(
            int number,
            Counted area,
            AreasCounted before,
            ScanFilter filter,
            List<String> columns,
            Suppression suppression,
            MatrixFigures figures) {
        var cells = IntStream.range(0, columns.size())
                .mapToObj(column -> new Cell(
                        columns.get(column), area.count(columns.get(column)), suppression.hides(number, column), null))
                .toList();
        var total = area.count(filter.lifeDomain());
        var hidden = suppression.hidesTotalOf(number);
        return new Row(
                area.area(),
                area.name(),
                filter.address(Addresses.area(area.area())),
                new Cell("", total, hidden, total == 0 ? null : figures.of(area.area(), filter.lifeDomain())),
                before == null ? null : trend(area.area(), total, before, filter, hidden),
                cells);
    }

    private static Trend trend(String area, long now, AreasCounted before, ScanFilter filter, boolean hidden) {
        var then = before.count(area, filter.lifeDomain());
        return new Trend(then, now, hidden || then > 0 && then < 5);
    }
}
