package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a meeting will not be, as it is sent. */
@Schema(requiredProperties = "reason")
record MeetingCancellationBody(String reason) {}
