package be.signaalhuis.query.bulk;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the log holds it.
 *
 * @param payload null when the view has no use for it
 * @param metaData null when the view has no use for it
 */
record StoredEvent(
        long position,
        UUID eventId,
        UUID stream,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        byte[] payload,
        byte[] metaData) {}
