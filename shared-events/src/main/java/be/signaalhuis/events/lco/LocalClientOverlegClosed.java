package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The work of this table is over. */
@Revision("1")
public record LocalClientOverlegClosed(
        OverlegId overlegId, LocalDate closedOn, Code cause, Sealed<String> reason, CodeListVersion codeLists)
        implements OverlegEvent {}
