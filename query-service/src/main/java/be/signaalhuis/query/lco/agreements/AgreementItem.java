package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.AgreementState;
import be.signaalhuis.query.lco.register.RegisteredFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who does what, by when, in which file.
 *
 * @param version of the file, for {@code If-Match}
 * @param reference of the file; absent when it has none
 * @param client name; absent while it is not known
 * @param meeting where it was agreed; absent outside a meeting
 * @param renewals how often it got a later day than the first
 * @param overdue whether it is open after its day, in a file that goes on
 * @param reminded whether a reminder was given for the day it has now
 * @param endedOn absent while it is open
 * @param note what was said when it last changed
 */
public record AgreementItem(
        UUID overleg,
        long version,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> reference,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> client,
        UUID agreement,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> text,
        AgreementExecutor executor,
        String lifeDomain,
        LocalDate madeOn,
        UUID meeting,
        LocalDate due,
        LocalDate firstDue,
        int renewals,
        AgreementState state,
        boolean overdue,
        boolean reminded,
        LocalDate endedOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> note) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    public static AgreementItem of(AgreementRow row, RegisteredFile file, LocalDate day) {
        var agreement = row.agreement();
        return new AgreementItem(
                row.overleg(),
                file.row().version(),
                file.reference(),
                file.client(),
                agreement.id().value(),
                Opened.of(agreement.text()),
                AgreementExecutor.of(agreement.executor(), file),
                agreement.lifeDomain().value(),
                agreement.madeOn(),
                agreement.meeting() == null ? null : agreement.meeting().value(),
                agreement.due(),
                agreement.firstDue(),
                agreement.renewals(),
                agreement.state(),
                file.row().goesOn() && agreement.isOverdue(day),
                agreement.reminded(),
                agreement.endedOn(),
                Opened.of(agreement.note()));
    }
}
