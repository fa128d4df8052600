package be.signaalhuis.command.signals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** Why a bottleneck is worked on again; {@code reopenedOn} is today when absent. */
@Schema(requiredProperties = "reason")
record BottleneckReopeningBody(String reason, LocalDate reopenedOn) {}
