package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The end of a file as it is sent; today when {@code closedOn} is absent. */
@Schema(requiredProperties = "cause")
record OverlegClosureBody(LocalDate closedOn, Code cause, String reason) {}
