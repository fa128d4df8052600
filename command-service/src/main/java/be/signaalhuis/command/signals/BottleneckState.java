package be.signaalhuis.command.signals;

import be.signaalhuis.eventstore.refusal.Refused;

/** Where a bottleneck stands. */
enum BottleneckState {
    /** It is worked on. */
    OPEN,
    /** Dealt with; it changes only by reopening it. */
    TACKLED;

    /** Refuses what is only possible in the other state. */
    void refuseUnless(BottleneckState needed) {
        if (this != needed) {
            throw Refused.conflict(this == OPEN ? "bottleneckOpen" : "bottleneckTackled");
        }
    }
}
