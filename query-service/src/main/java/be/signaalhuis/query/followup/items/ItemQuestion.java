package be.signaalhuis.query.followup.items;

import java.util.List;

/**
 * Which items somebody wants to see; the same for every page.
 *
 * @param on the day against which they are overdue
 */
record ItemQuestion(String state, List<String> kind, List<String> owner, String year, String on, String asKnownOn) {}
