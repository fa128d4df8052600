package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was said of an agreement was wrong: it is open again. */
@Revision("1")
public record AgreementReopened(
        OverlegId overlegId, AgreementId agreementId, LocalDate reopenedOn, Sealed<String> reason)
        implements OverlegEvent {}
