package be.signaalhuis.query.followup.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What could be on the agenda of a meeting.
 *
 * @param since when the last monitoring meeting was held; absent when there was none
 * @param total signals in all groups together
 */
record AgendaProposal(
        UUID consultation, LocalDate since, List<AgendaGroup> groups, long total, long position, Instant asKnownOn) {}
