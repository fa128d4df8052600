package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was agreed is done. */
@Revision("1")
public record AgreementDone(OverlegId overlegId, AgreementId agreementId, LocalDate doneOn, Sealed<String> note)
        implements OverlegEvent {}
