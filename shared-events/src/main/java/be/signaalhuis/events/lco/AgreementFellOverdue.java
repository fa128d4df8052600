package be.signaalhuis.events.lco;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The day of an agreement passed and nobody said it was done; once for each day it was given. */
@Revision("1")
public record AgreementFellOverdue(OverlegId overlegId, AgreementId agreementId, LocalDate due)
        implements OverlegEvent {}
