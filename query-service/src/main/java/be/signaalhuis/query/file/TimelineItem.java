package be.signaalhuis.query.file;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that happened to what a file is about.
 *
 * @param what name of the event
 * @param actor account of who did it
 * @param reason why, where the event says so
 * @param changes what a correction changed; absent for other events
 */
public record TimelineItem(
        long sequence,
        Instant recordedAt,
        long position,
        UUID eventId,
        String what,
        String actor,
        String role,
        String organisation,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> reason,
        List<Change> changes) {}
