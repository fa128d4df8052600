package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a moment is taken back, as it is sent. */
@Schema(requiredProperties = "reason")
record MomentWithdrawalBody(String reason) {}
