package be.signaalhuis.command.signals;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a signal does not belong to a bottleneck. */
@Schema(requiredProperties = "reason")
record UnbundlingBody(String reason) {}
