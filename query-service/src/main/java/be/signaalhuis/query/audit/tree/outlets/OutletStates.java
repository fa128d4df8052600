package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.LogName;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which outlets fail here, for auditors and for whoever watches the metrics. */
@Component
public class OutletStates {

    private final Outlets outlets;
    private final MeterRegistry meters;
    private final Map<String, OutletState> failing = new ConcurrentHashMap<>();

    OutletStates(Outlets outlets, MeterRegistry meters) {
        this.outlets = outlets;
        this.meters = meters;
        for (var outlet : outlets.all()) {
            for (var log : LogName.values()) {
                Gauge.builder(
                                "signaalhuis.merkle.outlet.failing",
                                failing,
                                all -> all.containsKey(key(log, outlet)) ? 1 : 0)
                        .tag("outlet", outlet.name())
                        .tag("log", log.key())
                        .register(meters);
            }
        }
    }

    /** Each outlet there is, for one log. */
    public List<OutletState> of(LogName log) {
        return outlets.all().stream()
                .map(outlet -> failing.getOrDefault(key(log, outlet), new OutletState(outlet.name(), null, null)))
                .toList();
    }

    void well(LogName log, CheckpointOutlet outlet) {
        failing.remove(key(log, outlet));
    }

    void failing(LogName log, CheckpointOutlet outlet, String failure) {
        meters.counter("signaalhuis.merkle.outlet.failures", "outlet", outlet.name(), "log", log.key())
                .increment();
        failing.merge(
                key(log, outlet),
                new OutletState(outlet.name(), Instant.now(), failure),
                (before, now) -> new OutletState(outlet.name(), before.failingSince(), failure));
    }

    private static String key(LogName log, CheckpointOutlet outlet) {
        return log.key() + " " + outlet.name();
    }
}
