package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationBodyId;
import java.time.LocalDate;
import java.util.List;

/**
 * A body as the log says it is, for whoever plans a meeting of it.
 *
 * @param endedOn null while it meets
 */
record MeetingBody(ConsultationBodyId id, Code kind, List<Code> obligatoryParties, LocalDate endedOn) {

    MeetingBody ended(LocalDate day) {
        return new MeetingBody(id, kind, obligatoryParties, day);
    }

    boolean meetsOn(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn);
    }
}
