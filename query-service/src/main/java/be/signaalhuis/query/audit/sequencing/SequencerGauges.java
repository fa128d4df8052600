package be.signaalhuis.query.audit.sequencing;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.Sequencer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How far each log is signed, and whether that was refused, as metrics. */
@Component
class SequencerGauges implements MeterBinder {

    private final Sequencer sequencer;
    private final MerkleLog merkle;

    SequencerGauges(Sequencer sequencer, MerkleLog merkle) {
        this.sequencer = sequencer;
        this.merkle = merkle;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var log : LogName.values()) {
            Gauge.builder(
                            "signaalhuis.merkle.refused",
                            sequencer,
                            of -> of.refusal(log).isPresent() ? 1 : 0)
                    .tag("log", log.key())
                    .register(registry);
            Gauge.builder(
                            "signaalhuis.merkle.size",
                            merkle,
                            of -> of.newest(log).map(Checkpoint::size).orElse(0L))
                    .tag("log", log.key())
                    .register(registry);
        }
    }
}
