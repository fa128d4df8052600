package be.signaalhuis.query.audit.tree;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.Inconsistent;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.Sequencer;
import be.signaalhuis.eventstore.refusal.Refused;
import org.springframework.stereotype.Component;

/** A checkpoint over everything that was there when somebody asked. */
@Component
public class SignedNow {

    private final Sequencer sequencer;

    SignedNow(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    /** @throws Refused when the log is not what was signed before, for then nothing is signed */
    public Checkpoint of(LogName log) {
        try {
            return sequencer.upToNow(log);
        } catch (Inconsistent e) {
            throw Refused.notYet("logInconsistent");
        }
    }
}
