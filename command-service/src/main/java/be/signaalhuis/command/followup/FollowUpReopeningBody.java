package be.signaalhuis.command.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** That something is to be done after all, as it is sent; today when {@code reopenedOn} is absent. */
@Schema(requiredProperties = "reason")
record FollowUpReopeningBody(LocalDate reopenedOn, String reason) {}
