package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was agreed was not done, and will not be. */
@Revision("1")
public record AgreementNotDone(OverlegId overlegId, AgreementId agreementId, LocalDate foundOn, Sealed<String> reason)
        implements OverlegEvent {}
