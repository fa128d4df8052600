package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was agreed gets a later day. */
@Revision("1")
public record AgreementRenewed(
        OverlegId overlegId, AgreementId agreementId, LocalDate due, LocalDate renewedOn, Sealed<String> reason)
        implements OverlegEvent {}
