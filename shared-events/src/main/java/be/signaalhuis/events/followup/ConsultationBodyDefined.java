package be.signaalhuis.events.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A body that meets for consultation was written down, with what is expected of it each year.
 *
 * @param kind what kind of body it is; the kind sets the least it must do
 * @param minimumPerYear so many meetings a calendar year, never fewer than its kind asks
 * @param obligatoryParties who must be there, never fewer than its kind asks
 */
@Revision("1")
public record ConsultationBodyDefined(
        ConsultationBodyId bodyId,
        Code municipality,
        Code kind,
        Sealed<String> name,
        int minimumPerYear,
        List<Code> obligatoryParties,
        CodeListVersion codeLists)
        implements ConsultationBodyEvent {

    public ConsultationBodyDefined {
        obligatoryParties = List.copyOf(obligatoryParties);
    }
}
