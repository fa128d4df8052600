package be.signaalhuis.query.signals.bottlenecks;

import java.util.Locale;
import java.util.Optional;

/** Whether a bottleneck is still worked on. */
enum BottleneckState {
    OPEN,
    TACKLED;

    /** As questions write it, in small letters or as answers do. */
    static Optional<BottleneckState> named(String text) {
        for (var state : values()) {
            if (state.name().equals(text)
                    || state.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
