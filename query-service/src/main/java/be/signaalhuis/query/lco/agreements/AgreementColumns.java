package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.AgreementState;
import be.signaalhuis.query.projection.Codes;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a row of the agreements says, and how it is read back. */
@Component
class AgreementColumns {

    static final String KEY = "agreement_id";

    private final Fields<AgreementRow> fields = new Fields<>();
    private final Fields<Agreement> all = fields.part(AgreementRow::agreement);
    private final Fields<Executor> executor = all.part(Agreement::executor);
    private final Field<UUID> overleg = fields.id("overleg_id", AgreementRow::overleg);
    private final Field<String> municipality = fields.text("municipality", AgreementRow::municipality);
    private final Field<Sealed<String>> text;
    private final Field<String> role = executor.text("executor_role", by -> Codes.text(by.role()));
    private final Field<UUID> participant = executor.id(
            "participant",
            by -> by.participant() == null ? null : by.participant().value());
    private final Field<String> lifeDomain = all.text("life_domain", one -> Codes.text(one.lifeDomain()));
    private final Field<LocalDate> madeOn = all.day("made_on", Agreement::madeOn);
    private final Field<UUID> meeting = all.id(
            "meeting_id", one -> one.meeting() == null ? null : one.meeting().value());
    private final Field<LocalDate> firstDue = all.day("first_due", Agreement::firstDue);
    private final Field<LocalDate> due = all.day("due", Agreement::due);
    private final Field<Long> renewals = all.number("renewals", one -> (long) one.renewals());
    private final Field<Boolean> reminded = all.flag("reminded", Agreement::reminded);
    private final Field<AgreementState> state = all.named("status", Agreement::state, AgreementState::valueOf);
    private final Field<LocalDate> endedOn = all.day("ended_on", Agreement::endedOn);
    private final Field<Sealed<String>> note;

    AgreementColumns(SealedTexts texts) {
        text = texts.column(all, "text", Agreement::text);
        note = texts.column(all, "note", Agreement::note);
    }

    Fields<AgreementRow> fields() {
        return fields;
    }

    Field<AgreementRow> state() {
        return row -> new AgreementRow(overleg.in(row), municipality.in(row), agreement(row));
    }

    private Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                new AgreementId(row.getObject(KEY, UUID.class)),
                text.in(row),
                new Executor(Code.of(role.in(row)), id(participant.in(row))),
                Code.of(lifeDomain.in(row)),
                madeOn.in(row),
                meeting.in(row) == null ? null : new MeetingId(meeting.in(row)),
                firstDue.in(row),
                due.in(row),
                renewals.in(row).intValue(),
                reminded.in(row),
                state.in(row),
                endedOn.in(row),
                note.in(row));
    }

    private static ParticipantId id(UUID participant) {
        return participant == null ? null : new ParticipantId(participant);
    }
}
