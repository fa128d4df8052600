package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.MeetingId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody will do, as it is sent.
 *
 * @param executor the id of a participant, {@code CLIENT}, or a role that exactly one at the table has
 * @param due not before it was agreed
 * @param madeOn today when absent
 * @param meeting where it was agreed; absent outside a meeting
 */
@Schema(requiredProperties = {"text", "executor", "lifeDomain", "due"})
record OverlegAgreementBody(
        String text, String executor, Code lifeDomain, LocalDate due, LocalDate madeOn, UUID meeting) {

    MakeAgreement toChange(UUID newId, LocalDate day, LocalDate today) {
        return new MakeAgreement(
                new AgreementId(newId),
                Fresh.seal(text),
                executor,
                lifeDomain,
                due,
                day,
                meeting == null ? null : new MeetingId(meeting),
                today);
    }
}
