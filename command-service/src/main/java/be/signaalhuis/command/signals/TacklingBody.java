package be.signaalhuis.command.signals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** How a bottleneck was dealt with; {@code tackledOn} is today when absent. */
@Schema(requiredProperties = "how")
record TacklingBody(String how, LocalDate tackledOn) {}
