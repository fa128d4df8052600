package be.signaalhuis.query.lco.partner;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.AgreementState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a care partner is to do, by when.
 *
 * @param overdue whether it is open after its day
 * @param endedOn absent while it is open
 */
record PartnerAgreement(
        UUID agreement,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> text,
        String lifeDomain,
        LocalDate madeOn,
        LocalDate due,
        LocalDate firstDue,
        int renewals,
        AgreementState state,
        boolean overdue,
        LocalDate endedOn) {

    static PartnerAgreement of(Agreement agreement, LocalDate day) {
        return new PartnerAgreement(
                agreement.id().value(),
                Opened.of(agreement.text()),
                agreement.lifeDomain().value(),
                agreement.madeOn(),
                agreement.due(),
                agreement.firstDue(),
                agreement.renewals(),
                agreement.state(),
                agreement.isOverdue(day),
                agreement.endedOn());
    }
}
