package be.signaalhuis.query.processors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How far each view is, as metrics. */
@Component
class ViewGauges implements MeterBinder {

    private final Processors processors;
    private final RecentStates states;

    ViewGauges(Processors processors, RecentStates states) {
        this.processors = processors;
        this.states = states;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var view : processors.names()) {
            gauge(registry, view, "signaalhuis.view.position", ViewState::position);
            gauge(registry, view, "signaalhuis.view.lag.events", ViewState::lagEvents);
            gauge(registry, view, "signaalhuis.view.lag.seconds", ViewState::lagSeconds);
            gauge(registry, view, "signaalhuis.view.replaying", state -> state.replaying() ? 1 : 0);
        }
    }

    private void gauge(MeterRegistry registry, String view, String name, ToDoubleFunction<ViewState> value) {
        Gauge.builder(name, states, all -> {
                    var state = all.of(view);
                    return state == null ? Double.NaN : value.applyAsDouble(state);
                })
                .tag("view", view)
                .register(registry);
    }
}
