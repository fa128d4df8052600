package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A score that was written down wrongly, as it should be, and why. */
@Schema(requiredProperties = {"measuredOn", "lifeDomain", "score", "reason"})
record StrengthCorrectionBody(
        LocalDate measuredOn,
        Code lifeDomain,
        @Schema(minimum = "1", maximum = "5") Integer score,
        String reason) {}
