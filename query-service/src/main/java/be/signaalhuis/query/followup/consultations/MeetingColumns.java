package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a row of the meetings says, and how it is read back. */
@Component
class MeetingColumns {

    private final Fields<MeetingRow> fields = new Fields<>();
    private final Fields<MeetingAgenda> agenda = fields.part(MeetingRow::agenda);
    private final Field<Long> version = fields.number("version", MeetingRow::version);
    private final Field<String> municipality = fields.text("municipality", MeetingRow::municipality);
    private final Field<UUID> body = fields.id("body_id", MeetingRow::body);
    private final Field<String> kind = fields.text("kind", MeetingRow::kind);
    private final Field<MeetingState> state = fields.named("state", MeetingRow::state, MeetingState::valueOf);
    private final Field<LocalDate> plannedOn = fields.day("planned_on", MeetingRow::plannedOn);
    private final Field<LocalDate> onDay = fields.day("on_day", MeetingRow::onDay);
    private final Field<List<String>> parties = fields.codes("obligatory_parties", MeetingRow::obligatoryParties);
    private final Field<List<String>> signals = agenda.codes("signals", MeetingAgenda::signals);
    private final Field<List<String>> bottlenecks = agenda.codes("bottlenecks", MeetingAgenda::bottlenecks);
    private final Field<Sealed<String>> note;
    private final OutcomeColumns outcome;

    MeetingColumns(SealedTexts texts) {
        note = texts.column(agenda, "note", MeetingAgenda::note);
        outcome = new OutcomeColumns(fields.part(MeetingRow::outcome), texts);
    }

    Fields<MeetingRow> fields() {
        return fields;
    }

    Field<MeetingRow> state() {
        return row -> new MeetingRow(
                version.in(row),
                municipality.in(row),
                body.in(row),
                kind.in(row),
                state.in(row),
                plannedOn.in(row),
                onDay.in(row),
                parties.in(row),
                new MeetingAgenda(signals.in(row), bottlenecks.in(row), note.in(row)),
                outcome.in(row));
    }
}
