package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.SignalId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Signals that are added to a bottleneck. */
@Schema(requiredProperties = "signals")
record BundlingBody(List<SignalId> signals) {}
