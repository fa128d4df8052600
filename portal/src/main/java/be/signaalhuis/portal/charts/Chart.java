package be.signaalhuis.portal.charts;

import java.util.List;

/**
 * A figure with its rows, for chart and table alike.
 *
 * @param name by which a link leads to it
 * @param counted what it counts, in keys of texts
 * @param heading of the first column
 * @param notes what one must know before reading it
 */
public record Chart(String name, String counted, String title, String heading, List<String> notes, List<Bar> rows) {}
