package be.signaalhuis.query.projection;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/**
 * One event with its place in the log.
 *
 * @param stream names the thing that the event is about
 * @param position index in the whole log
 * @param sequence number in its own stream, from 0
 * @param recordedAt when the database took it in
 * @param metaData who did it and why; empty where the view keeps codes only and is loaded in bulk
 */
public record Recorded<E>(
        E event, UUID stream, long position, UUID eventId, long sequence, Instant recordedAt, MetaData metaData) {}
