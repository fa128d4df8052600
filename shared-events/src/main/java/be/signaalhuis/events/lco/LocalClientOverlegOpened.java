package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A family and its care workers are going to sit together: the client agreed.
 *
 * @param withChildren whether children under 18 live there: what the target of a hundred families counts
 */
@Revision("1")
public record LocalClientOverlegOpened(
        OverlegId overlegId,
        Code municipality,
        ExternalReference externalReference,
        LocalDate openedOn,
        Sealed<Client> client,
        Sealed<Household> household,
        Boolean withChildren,
        Request request,
        Consent consent,
        CodeListVersion codeLists)
        implements OverlegEvent {}
