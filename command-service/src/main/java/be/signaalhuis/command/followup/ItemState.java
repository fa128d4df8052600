package be.signaalhuis.command.followup;

import be.signaalhuis.eventstore.refusal.Refused;

/** Whether something is still to be done. */
enum ItemState {
    OPEN("notedOn"),
    DONE("doneOn"),
    DROPPED("droppedOn");

    private final String since;

    ItemState(String since) {
        this.since = since;
    }

    /** What the day is called on which this began. */
    String since() {
        return since;
    }

    void refuseUnlessOpen() {
        if (this == DONE) {
            throw Refused.conflict("itemDone");
        }
        refuseIfDropped();
    }

    void refuseIfOpen() {
        if (this == OPEN) {
            throw Refused.conflict("itemOpen");
        }
    }

    void refuseIfDropped() {
        if (this == DROPPED) {
            throw Refused.conflict("itemDropped");
        }
    }
}
