package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The end of a body as it is sent; today when {@code endedOn} is absent. */
@Schema(requiredProperties = "reason")
record BodyEndBody(LocalDate endedOn, String reason) {}
