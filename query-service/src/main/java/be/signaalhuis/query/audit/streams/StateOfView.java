package be.signaalhuis.query.audit.streams;

import java.util.List;

/**
 * The rows of one view about a file.
 *
 * @param more whether there are more rows than are told, which are the latest
 */
record StateOfView(String view, String table, List<StateRow> rows, boolean more) {}
