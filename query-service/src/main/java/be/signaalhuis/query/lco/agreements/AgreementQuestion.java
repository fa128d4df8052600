package be.signaalhuis.query.lco.agreements;

import java.util.List;

/**
 * Which agreements somebody wants to see; the same for every page.
 *
 * @param overleg of one file
 * @param executor participant, or a role
 * @param on the day against which they are overdue
 */
record AgreementQuestion(List<String> state, String overleg, String executor, String on, String asKnownOn) {}
