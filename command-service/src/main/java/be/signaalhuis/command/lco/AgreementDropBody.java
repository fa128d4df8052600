package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** That an agreement is needed no more, as it is sent; today when {@code droppedOn} is absent. */
@Schema(requiredProperties = "reason")
record AgreementDropBody(LocalDate droppedOn, String reason) {}
