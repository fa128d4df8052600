package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;

/** Whether a meeting found that policy must be adjusted, and why. */
public record PolicyDecision(
        boolean adjust,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> explanation) {

    /** Null while nothing is decided. */
    public static PolicyDecision of(MeetingOutcome outcome) {
        return outcome.adjust() == null ? null : new PolicyDecision(outcome.adjust(), Opened.of(outcome.explanation()));
    }
}
