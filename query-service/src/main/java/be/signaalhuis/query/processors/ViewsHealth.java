package be.signaalhuis.query.processors;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** A view that replays or fails makes the service degraded, not down: it answers, and says how old its answers are. */
@Component
class ViewsHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Processors processors;

    ViewsHealth(Processors processors) {
        this.processors = processors;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (processors.all().isDegraded()) {
            health.status(DEGRADED);
        } else {
            health.up();
        }
    }
}
