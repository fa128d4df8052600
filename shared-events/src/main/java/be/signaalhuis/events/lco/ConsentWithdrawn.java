package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The client agrees no more: no new meetings and no further sharing. */
@Revision("1")
public record ConsentWithdrawn(
        OverlegId overlegId, LocalDate withdrawnOn, Code by, Sealed<String> reason, CodeListVersion codeLists)
        implements OverlegEvent {}
