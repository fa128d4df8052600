package be.signaalhuis.portal.audit.events;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One event as the log has it.
 *
 * @param sequence its place in its file
 * @param purpose why it was registered; null when nobody said
 * @param cause the event that it follows from; null when it was a person's wish
 * @param payload what it says, what is sealed as a pseudonym; null in a list of all files
 */
public record LoggedEvent(
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
        String cause,
        JsonNode payload) {}
