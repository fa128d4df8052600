package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When and where the table is going to sit.
 *
 * @param at null when only the day is known
 */
public record MeetingPlan(LocalDate on, LocalTime at, Sealed<String> place, List<ParticipantId> invited) {}
