package be.signaalhuis.events.lco;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The day of an agreement comes near; once for each day it was given. */
@Revision("1")
public record AgreementReminderGiven(OverlegId overlegId, AgreementId agreementId, LocalDate due)
        implements OverlegEvent {}
