package be.signaalhuis.query.processors;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The views of this node whose last batch could not be written; they try it again. */
@Component
class Failures {

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    /** @param kind of what went wrong; its message might quote what was to be written */
    record Failure(Instant since, String kind) {}

    void add(String view, Throwable cause) {
        var kind = cause.getClass().getSimpleName();
        failures.compute(view, (name, first) -> new Failure(first == null ? Instant.now() : first.since(), kind));
    }

    void over(String view) {
        failures.remove(view);
    }

    Optional<Failure> of(String view) {
        return Optional.ofNullable(failures.get(view));
    }
}
