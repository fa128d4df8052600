package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The neutral chair as it is sent: a participant, or somebody who comes to the table for it.
 *
 * @param appointedOn today when absent
 */
record OverlegCoordinatorBody(UUID participant, String name, String organisation, Code account, LocalDate appointedOn) {

    BringCoordinator bring(UUID newId, LocalDate day, LocalDate today) {
        var newcomer = new ParticipantBody(Newcomer.COORDINATOR, name, organisation, account, day);
        return new BringCoordinator(newcomer.toNewcomer(newId, day), today);
    }

    AppointCoordinator appoint(LocalDate day, LocalDate today) {
        if (name != null || organisation != null || account != null) {
            throw Refused.input(Issue.body("participant", "participantOrName"));
        }
        return new AppointCoordinator(new ParticipantId(participant), day, today);
    }
}
