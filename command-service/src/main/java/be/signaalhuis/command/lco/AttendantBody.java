package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who was at a meeting, as they are sent: a participant by id, or somebody who came to the table there. */
record AttendantBody(UUID id, Code role, String name, String organisation) {

    Attendant toAttendant(String field, LocalDate day) {
        if (id == null) {
            var newcomer = new ParticipantBody(role, name, organisation, null, day);
            return new Attendant(null, newcomer.toNewcomer(TimeOrderedIdentifiers.next(), day));
        }
        if (role != null || name != null || organisation != null) {
            throw Refused.input(Issue.body(field + ".id", "participantOrName"));
        }
        return new Attendant(new ParticipantId(id), null);
    }
}
