package be.signaalhuis.command.lco.deadlines;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.OverlegId;
import java.time.LocalDate;

/** The day an agreement was given: what its tasks know. */
record AgreementDay(OverlegId overlegId, AgreementId agreementId, LocalDate due, Code municipality) {

    /** The same day of the same agreement is one task, however often it is set. */
    String task() {
        return agreementId + "@" + due;
    }
}
