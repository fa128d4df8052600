package be.signaalhuis.query.audit.looks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * Who looked at what, when and why.
 *
 * @param position in the log of looks
 * @param subject the file
 * @param ground code of {@code AUDIT_GROUND}
 * @param reason in words for the data protection officer and for whoever gave it; for others a pseudonym
 */
record LookItem(
        long position,
        UUID look,
        Instant at,
        String actor,
        String role,
        String organisation,
        String action,
        UUID subject,
        String ground,
        @Schema(type = "object") Object reason) {}
