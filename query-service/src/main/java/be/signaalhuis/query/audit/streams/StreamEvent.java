package be.signaalhuis.query.audit.streams;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * One event of a file, in the form it was stored in.
 *
 * @param position index in the whole log
 * @param sequence number in the file, from 0
 * @param payload what it says; in place of each sealed value a pseudonym, or that it was erased
 */
public record StreamEvent(
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
        @Schema(type = "object") Object payload) {}
