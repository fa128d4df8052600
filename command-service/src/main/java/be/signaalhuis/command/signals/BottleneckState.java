package be.signaalhuis.command.signals;

import be.signaalhuis.eventstore.refusal.Refused;

/** Where a bottleneck stands. */
enum BottleneckState {
    /** It is worked on. */
    OPEN("bottleneckOpen"),
    /** Dealt with; it changes only by reopening it. */
    TACKLED("bottleneckTackled");

    private final String refusal;

    BottleneckState(String refusal) {
        this.refusal = refusal;
    }

    /** Refuses what is only possible in the other state. */
    void refuseUnless(BottleneckState needed) {
        if (this != needed) {
            throw Refused.conflict(refusal);
        }
    }
}
