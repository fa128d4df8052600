package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A body as it is sent.
 *
 * @param minimumPerYear what the plan asks of its kind when absent; never less
 * @param obligatoryParties those that the plan asks of its kind when absent; never fewer
 */
@Schema(requiredProperties = {"kind", "name"})
record ConsultationBodyBody(Code kind, String name, Integer minimumPerYear, List<Code> obligatoryParties) {}
