package be.signaalhuis.eventstore.merkle;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why nothing is signed now, said once in the log and for as long as it lasts to whoever asks. */
final class Refusals {

    private static final Logger LOGGER = LoggerFactory.getLogger(Sequencer.class);

    private final Map<LogName, String> reasons = new ConcurrentHashMap<>();

    Optional<String> of(LogName log) {
        return Optional.ofNullable(reasons.get(log));
    }

    void none(LogName log) {
        if (reasons.remove(log) != null) {
            LOGGER.warn("{} is signed again", log.key());
        }
    }

    void because(LogName log, RuntimeException failure) {
        var reason = failure instanceof Inconsistent
                ? failure.getMessage()
                : log.key() + ": " + failure.getClass().getName();
        if (!reason.equals(reasons.put(log, reason))) {
            LOGGER.error("nothing is signed any more. {}", reason);
        }
    }
}
