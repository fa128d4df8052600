package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.OverlegState.OPEN;
import static be.signaalhuis.command.lco.OverlegState.PAUSED;

import be.signaalhuis.eventstore.refusal.Refused;
import java.util.EnumSet;
import java.util.Set;

/** How a file must stand before something can be done with it. */
enum Needs {
    /** Meetings, scores and new agreements: the client agrees, and nothing is asked of the family during a pause. */
    TABLE(EnumSet.of(OPEN), true, true),
    /** What goes on during a pause as well. */
    FILE(EnumSet.of(OPEN, PAUSED), true, true),
    /** What stays possible once the client agrees no more: what was written down is put right, and ended. */
    UPKEEP(EnumSet.of(OPEN, PAUSED), false, true),
    /** What was wrong in a register as well. */
    MENDING(EnumSet.of(OPEN, PAUSED), false, false),
    /** The steps of the file itself, which know what follows what. */
    COURSE(EnumSet.allOf(OverlegState.class), false, true),
    /** What looks for itself. */
    NOTHING(EnumSet.allOf(OverlegState.class), false, false);

    private final Set<OverlegState> states;
    private final boolean consent;
    private final boolean complete;

    Needs(Set<OverlegState> states, boolean consent, boolean complete) {
        this.states = states;
        this.consent = consent;
        this.complete = complete;
    }

    void refuseUnlessMet(Standing standing) {
        if (complete && !standing.complete()) {
            throw Refused.conflict("consentNotRecorded");
        }
        if (consent && standing.isWithdrawn()) {
            throw Refused.conflict("consentWithdrawn");
        }
        if (!states.contains(standing.state())) {
            throw Refused.conflict("overlegNotOpen");
        }
    }
}
