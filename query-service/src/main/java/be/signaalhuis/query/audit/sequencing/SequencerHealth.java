package be.signaalhuis.query.audit.sequencing;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.Sequencer;
import java.util.Arrays;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** A log that is not signed makes the service degraded, not down: it goes on, and somebody must look. */
@Component
class SequencerHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Sequencer sequencer;

    SequencerHealth(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (Arrays.stream(LogName.values())
                .anyMatch(log -> sequencer.refusal(log).isPresent())) {
            health.status(DEGRADED);
        } else {
            health.up();
        }
    }
}
