package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** That something will not be done, as it is sent; today when {@code droppedOn} is absent. */
@Schema(requiredProperties = "reason")
record FollowUpDropBody(LocalDate droppedOn, String reason) {}
