package be.signaalhuis.events.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A body is going to meet.
 *
 * @param kind the kind of its body
 * @param obligatoryParties who had to be there when it was planned
 */
@Revision("1")
public record ConsultationPlanned(
        ConsultationId consultationId,
        Code municipality,
        ConsultationBodyId bodyId,
        Code kind,
        List<Code> obligatoryParties,
        LocalDate plannedOn,
        CodeListVersion codeLists)
        implements ConsultationEvent {

    public ConsultationPlanned {
        obligatoryParties = List.copyOf(obligatoryParties);
    }
}
