package be.signaalhuis.command.followup;

import be.signaalhuis.eventstore.refusal.Refused;

/** Where a meeting stands. */
enum ConsultationState {
    PLANNED,
    HELD,
    CANCELLED;

    void refuseUnlessPlanned() {
        refuseIfCancelled();
        if (this == HELD) {
            throw Refused.conflict("consultationHeld");
        }
    }

    void refuseUnlessHeld() {
        refuseIfCancelled();
        if (this == PLANNED) {
            throw Refused.conflict("consultationNotHeld");
        }
    }

    private void refuseIfCancelled() {
        if (this == CANCELLED) {
            throw Refused.conflict("consultationCancelled");
        }
    }
}
