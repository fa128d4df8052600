package be.signaalhuis.query.file;

import java.time.Instant;
import java.util.UUID;

/** One thing that happened to what a file is about, with who did it; sealed values still sealed. */
public record FileEvent<E>(
        long sequence,
        long position,
        UUID eventId,
        Instant recordedAt,
        String actor,
        String role,
        String organisation,
        E event) {

    String what() {
        return event.getClass().getSimpleName();
    }
}
