package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was agreed is needed no more. */
@Revision("1")
public record AgreementDropped(OverlegId overlegId, AgreementId agreementId, LocalDate droppedOn, Sealed<String> reason)
        implements OverlegEvent {}
