package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** An escalation as it is sent; {@code escalatedOn} is today when absent. */
@Schema(requiredProperties = {"body", "question"})
record EscalationBody(Code body, String question, LocalDate escalatedOn) {}
