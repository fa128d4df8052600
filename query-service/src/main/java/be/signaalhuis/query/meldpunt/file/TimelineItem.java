package be.signaalhuis.query.meldpunt.file;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that happened to a report.
 *
 * @param what name of the event
 * @param actor account of who did it
 * @param reason why, where the event says so
 * @param changes what a correction changed; absent for other events
 */
record TimelineItem(
        long sequence,
        Instant recordedAt,
        long position,
        UUID eventId,
        String what,
        String actor,
        String role,
        String organisation,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> reason,
        List<Changes.Change> changes) {}
