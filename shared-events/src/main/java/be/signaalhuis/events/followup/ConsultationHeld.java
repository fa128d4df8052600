package be.signaalhuis.events.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A meeting took place.
 *
 * @param attendance the services that were there
 * @param missingParties those that had to be and were not: no reason to refuse, a reason to warn
 */
@Revision("1")
public record ConsultationHeld(
        ConsultationId consultationId,
        LocalDate heldOn,
        List<Code> attendance,
        List<Code> missingParties,
        CodeListVersion codeLists)
        implements ConsultationEvent {

    public ConsultationHeld {
        attendance = List.copyOf(attendance);
        missingParties = List.copyOf(missingParties);
    }
}
