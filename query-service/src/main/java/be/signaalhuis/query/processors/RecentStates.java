package be.signaalhuis.query.processors;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The states of the views, asked once for all gauges that are read at the same time. */
@Component
class RecentStates {

    private static final Logger LOGGER = LoggerFactory.getLogger(RecentStates.class);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Processors processors;
    private Map<String, ViewState> states = Map.of();
    private long askedAt = System.nanoTime() - FRESH;

    RecentStates(Processors processors) {
        this.processors = processors;
    }

    /** Null when it cannot be known now. */
    synchronized ViewState of(String view) {
        if (System.nanoTime() - askedAt >= FRESH) {
            states = ask();
            askedAt = System.nanoTime();
        }
        return states.get(view);
    }

    private Map<String, ViewState> ask() {
        try {
            return processors.all().items().stream().collect(Collectors.toMap(ViewState::view, Function.identity()));
        } catch (RuntimeException e) {
            LOGGER.debug("the state of the views is not known", e);
            return Map.of();
        }
    }
}
