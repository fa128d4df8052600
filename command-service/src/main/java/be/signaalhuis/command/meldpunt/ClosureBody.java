package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A closure as it is sent.
 *
 * @param closedOn today when absent
 * @param referredTo the body, required with the outcome DOORVERWEZEN
 */
@Schema(requiredProperties = "outcomes")
record ClosureBody(List<Code> outcomes, LocalDate closedOn, Code referredTo, String explanation) {

    Closure toClosure(LocalDate today) {
        return new Closure(closedOn == null ? today : closedOn, outcomes, referredTo, Fresh.seal(explanation));
    }
}
