package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a meeting does not take place, as it is sent. */
@Schema(requiredProperties = "reason")
record ConsultationCancellationBody(String reason) {}
