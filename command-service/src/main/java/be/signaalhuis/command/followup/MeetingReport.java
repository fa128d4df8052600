package be.signaalhuis.command.followup;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;

/** The report of a meeting: not written, written, adopted. */
record MeetingReport(Sealed<String> text, LocalDate adoptedOn) {

    static final MeetingReport NONE = new MeetingReport(null, null);

    boolean isAdoptedOn(LocalDate day) {
        return adoptedOn != null && adoptedOn.equals(day);
    }

    void refuseUnlessAdoptable() {
        refuseIfAdopted();
        if (text == null) {
            throw Refused.conflict("reportNotWritten");
        }
    }

    void refuseIfAdopted() {
        if (adoptedOn != null) {
            throw Refused.conflict("reportAdopted");
        }
    }
}
