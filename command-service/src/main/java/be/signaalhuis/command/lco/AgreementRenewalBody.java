package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A later day for an agreement, as it is sent. */
@Schema(requiredProperties = {"due", "reason"})
record AgreementRenewalBody(LocalDate due, String reason) {}
