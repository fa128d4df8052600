package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What a row says of what a meeting came to, and how it is read back. */
final class OutcomeColumns {

    private final Field<LocalDate> heldOn;
    private final Field<List<String>> attendance;
    private final Field<List<String>> missingParties;
    private final Field<Sealed<String>> report;
    private final Field<LocalDate> adoptedOn;
    private final Field<Boolean> adjust;
    private final Field<Sealed<String>> explanation;
    private final Field<Sealed<String>> cancellation;

    OutcomeColumns(Fields<MeetingOutcome> fields, SealedTexts texts) {
        heldOn = fields.day("held_on", MeetingOutcome::heldOn);
        attendance = fields.codes("attendance", MeetingOutcome::attendance);
        missingParties = fields.codes("missing_parties", MeetingOutcome::missingParties);
        report = texts.column(fields, "report", MeetingOutcome::report);
        adoptedOn = fields.day("adopted_on", MeetingOutcome::adoptedOn);
        adjust = fields.flag("adjust", MeetingOutcome::adjust);
        explanation = texts.column(fields, "explanation", MeetingOutcome::explanation);
        cancellation = texts.column(fields, "cancellation", MeetingOutcome::cancellation);
    }

    MeetingOutcome in(ResultSet row) throws SQLException {
        return new MeetingOutcome(
                heldOn.in(row),
                attendance.in(row),
                missingParties.in(row),
                report.in(row),
                adoptedOn.in(row),
                adjust.in(row),
                explanation.in(row),
                cancellation.in(row));
    }
}
