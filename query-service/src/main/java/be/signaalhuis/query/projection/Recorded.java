package be.signaalhuis.query.projection;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/**
 * One event with its place in the log.
 *
 * @param position index in the whole log
 * @param sequence number in its own stream, from 0
 * @param recordedAt when the database took it in
 */
public record Recorded<E>(E event, long position, UUID eventId, long sequence, Instant recordedAt, MetaData metaData) {}
