package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether policy must be adjusted, as it is sent. */
@Schema(requiredProperties = {"adjust", "explanation"})
record PolicyDecisionBody(Boolean adjust, String explanation) {}
