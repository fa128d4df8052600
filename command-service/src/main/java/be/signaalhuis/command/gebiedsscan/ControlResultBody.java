package be.signaalhuis.command.gebiedsscan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The result of a targeted control as it is sent. */
@Schema(requiredProperties = {"heldOn", "outcome"})
record ControlResultBody(LocalDate heldOn, String outcome) {}
