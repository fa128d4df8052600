package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** What a register did not tell of a file was recorded: now it can go on. */
@Revision("1")
public record ImportedOverlegCompleted(
        OverlegId overlegId,
        Sealed<Client> client,
        Sealed<Household> household,
        Request request,
        Consent consent,
        CodeListVersion codeLists)
        implements OverlegEvent {}
