package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why an agreement is to be done after all, as it is sent. */
@Schema(requiredProperties = "reason")
record AgreementReopeningBody(String reason) {}
