package be.signaalhuis.query.audit.trail;

import java.time.Instant;
import java.util.UUID;

/**
 * One event, without what it says.
 *
 * @param position index in the whole log
 * @param sequence number in its own stream, from 0
 * @param revision of the form it was stored in
 * @param actor account of who did it
 * @param purpose what it was done for, where that was said
 * @param cause the message that it follows from
 */
record TrailEvent(
        long position,
        UUID eventId,
        UUID streamId,
        long sequence,
        String type,
        String revision,
        Instant recordedAt,
        String actor,
        String role,
        String organisation,
        String purpose,
        String cause) {}
