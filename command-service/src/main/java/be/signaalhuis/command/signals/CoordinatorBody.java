package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;

/** The service that answers for a bottleneck from now on. */
@Schema(requiredProperties = "coordinator")
record CoordinatorBody(Code coordinator) {}
