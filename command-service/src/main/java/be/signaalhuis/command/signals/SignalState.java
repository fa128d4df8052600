package be.signaalhuis.command.signals;

import be.signaalhuis.eventstore.refusal.Refused;

/** Where a signal stands. */
enum SignalState {
    COUNTS,
    MERGED,
    RETRACTED;

    /** Refuses to change what counts no more. */
    void refuseUnlessCounting() {
        switch (this) {
            case MERGED -> throw Refused.conflict("signalMerged");
            case RETRACTED -> throw Refused.conflict("signalRetracted");
            case COUNTS -> {}
        }
    }
}
