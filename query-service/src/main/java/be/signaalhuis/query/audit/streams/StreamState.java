package be.signaalhuis.query.audit.streams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What every view said about a file after one of its events.
 *
 * @param sequence number of that event, from 0
 * @param last number of the last event there is now
 * @param position of that event in the whole log
 * @param views only those that said anything
 */
record StreamState(
        UUID stream,
        String kind,
        long sequence,
        long last,
        long position,
        Instant recordedAt,
        String type,
        UUID eventId,
        List<StateOfView> views) {}
