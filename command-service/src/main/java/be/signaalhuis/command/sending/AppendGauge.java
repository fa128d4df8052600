package be.signaalhuis.command.sending;

import be.signaalhuis.eventstore.append.GroupWriter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many appends wait for their turn: near the most that may wait, callers are about to be sent away. */
@Component
class AppendGauge implements MeterBinder {

    private final GroupWriter writer;

    AppendGauge(GroupWriter writer) {
        this.writer = writer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("signaalhuis.append.waiting", writer, GroupWriter::waiting)
                .description("appends that wait for the writer of this node")
                .register(registry);
    }
}
