package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A withdrawal as it is sent; by the reporter when {@code cause} is absent, today when the date is. */
@Schema(requiredProperties = "reason")
record WithdrawalBody(String reason, Code cause, LocalDate withdrawnOn) {

    static final Code BY_REPORTER = Code.of("DOOR_MELDER");
}
