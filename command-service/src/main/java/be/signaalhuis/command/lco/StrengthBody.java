package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A score of the family's strength in a life domain, as it is sent.
 *
 * @param measuredOn the day of a meeting that was held with the client or the family
 * @param score 1 (acute crisis) to 5 (strong)
 */
@Schema(requiredProperties = {"measuredOn", "lifeDomain", "score"})
record StrengthBody(
        LocalDate measuredOn,
        Code lifeDomain,
        @Schema(minimum = "1", maximum = "5") Integer score) {}
