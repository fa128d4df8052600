package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import java.time.LocalDate;
import java.util.List;

/** When the table sat, and who was there. */
public record MeetingSitting(LocalDate on, Code type, boolean first, List<ParticipantId> attendance) {}
