package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A retraction as it is sent; {@code retractedOn} is today when absent. */
@Schema(requiredProperties = {"cause", "reason"})
record RetractionBody(Code cause, String reason, LocalDate retractedOn) {}
