package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.SignalId;
import io.swagger.v3.oas.annotations.media.Schema;

/** A merging as it is sent; {@code into} is the signal that stays. */
@Schema(requiredProperties = {"into", "reason"})
record MergingBody(SignalId into, String reason) {}
