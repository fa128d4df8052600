package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementId;
import java.time.LocalDate;
import java.util.Optional;

/** What the clock does to an agreement, once for each day it was given; it asks nothing of a table that does not meet. */
interface Deadline extends OverlegChange {

    AgreementId agreementId();

    /** The day that came near or passed; by now the agreement may have another. */
    LocalDate due();

    LocalDate today();

    @Override
    default Needs needs() {
        return Needs.NOTHING;
    }

    /** The agreement, if it still stands for that day. */
    default Optional<Agreement> standing(Dossier dossier) {
        return dossier.standing().isAtWork()
                ? dossier.agreements()
                        .find(agreementId())
                        .filter(agreement -> agreement.state() == AgreementState.OPEN)
                        .filter(agreement -> agreement.due().equals(due()))
                : Optional.empty();
    }
}
