package be.signaalhuis.portal.followup.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What could be on the agenda of a meeting.
 *
 * @param since day of the last monitoring meeting; null when there was none
 */
record AgendaProposal(LocalDate since, List<AgendaGroup> groups, long total, Instant asKnownOn) {}
