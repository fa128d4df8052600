package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** That an agreement was not done and will not be, as it is sent; today when {@code foundOn} is absent. */
@Schema(requiredProperties = "reason")
record AgreementNotDoneBody(LocalDate foundOn, String reason) {}
