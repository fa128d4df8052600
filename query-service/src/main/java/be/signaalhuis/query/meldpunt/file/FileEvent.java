package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened to a report, with who did it; sealed values still sealed. */
record FileEvent(
        long sequence,
        long position,
        UUID eventId,
        Instant recordedAt,
        String actor,
        String role,
        String organisation,
        DiscriminationReportEvent event) {

    String what() {
        return event.getClass().getSimpleName();
    }
}
