package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.Optional;

/** What one row of a register tells of a file. */
interface RegisterRow {

    /** What happened; nothing when it was told before. Refuses what was told otherwise, or cannot be told any more. */
    Optional<OverlegEvent> decide(Dossier dossier, LcoRules rules);

    /** The task and row that told it first; null when that was done by hand. */
    String origin(Register register);

    /** A register is of the past: a pause is no matter, but what the client withdrew or what ended gets no more rows. */
    static void refuseUnlessOpen(Standing standing) {
        if (standing.isWithdrawn()) {
            throw Refused.input(Issue.body("externalReference", "consentWithdrawn"));
        }
        if (standing.state() == OverlegState.STOPPED || standing.state() == OverlegState.CLOSED) {
            throw Refused.input(Issue.body("externalReference", "overlegNotOpen"));
        }
    }
}
