package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** A plan to meet, as it is sent. */
@Schema(requiredProperties = {"body", "plannedOn"})
record PlanBody(UUID body, LocalDate plannedOn) {}
