package be.signaalhuis.command.lco;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** The care worker whom the client turns to first, as it is sent; today when {@code appointedOn} is absent. */
@Schema(requiredProperties = "participant")
record PivotBody(UUID participant, LocalDate appointedOn) {}
