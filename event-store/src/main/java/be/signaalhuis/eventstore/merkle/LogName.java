package be.signaalhuis.eventstore.merkle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two logs that have a tree: what happened, and who looked. */
public enum LogName {
    EVENTS,
    READS;

    /** As it is called outside: {@code events}, {@code reads}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LogName> of(String key) {
        return Arrays.stream(values()).filter(log -> log.key().equals(key)).findFirst();
    }
}
