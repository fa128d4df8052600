package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** That the client agrees again, as it is sent; by the client when {@code by} is absent. */
@Schema(requiredProperties = "on")
record ConsentAgainBody(LocalDate on, Code by) {}
