package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Trend;
import be.signaalhuis.portal.gebiedsscan.matrix.Row.Cell;
import java.util.List;

/**
 * The counts as rows and columns, with their totals.
 *
 * @param below the totals of the columns
 * @param all the total of all
 * @param trend how that moved; null without a period before
 */
record Matrix(List<Row> rows, List<Cell> below, Cell all, Trend trend) {}
