package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** That a closed file goes on, as it is sent; today when {@code reopenedOn} is absent. */
@Schema(requiredProperties = "reason")
record OverlegReopeningBody(LocalDate reopenedOn, String reason) {}
