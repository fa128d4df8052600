package be.signaalhuis.command.meldpunt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A reopening as it is sent; {@code reopenedOn} is today when absent. */
@Schema(requiredProperties = "reason")
record ReopeningBody(String reason, LocalDate reopenedOn) {}
