package be.signaalhuis.command.signals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What the policy body answered; {@code answeredOn} is today when absent. */
@Schema(requiredProperties = "answer")
record PolicyAnswerBody(String answer, LocalDate answeredOn) {}
