package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** What a file says of the family was corrected; the values are all there, also those that stay. */
@Revision("1")
public record LocalClientOverlegCorrected(
        OverlegId overlegId,
        Sealed<String> reason,
        Sealed<Client> client,
        Sealed<Household> household,
        Boolean withChildren,
        Request request,
        CodeListVersion codeLists)
        implements OverlegEvent {}
