package be.signaalhuis.portal.meldpunt.figures;

import java.util.List;

/**
 * A figure with its rows, for chart and table alike.
 *
 * @param name by which a link leads to it
 * @param heading of the first column
 * @param notes what one must know before reading it
 */
record Chart(String name, String title, String heading, List<String> notes, List<Bar> rows) {}
