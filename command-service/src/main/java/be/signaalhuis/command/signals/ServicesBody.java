package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All services that work on a bottleneck from now on, beside its coordinator. */
@Schema(requiredProperties = "services")
record ServicesBody(List<Code> services) {}
