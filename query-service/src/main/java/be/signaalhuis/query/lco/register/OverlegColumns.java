package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.query.lco.ConsentStatus;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.OverlegStatus;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a row of the register says, and how it is read back: the whole stands in one column, what is asked for beside it. */
@Component
class OverlegColumns {

    private final Fields<OverlegRow> fields = new Fields<>();
    private final Fields<OverlegState> about = fields.part(OverlegRow::state);
    private final Field<Long> version = fields.number("version", OverlegRow::version);
    private final Field<LocalDate> recordedOn = fields.day("recorded_on", OverlegRow::recordedOn);
    private final Field<List<String>> reports = fields.codes("reports_to_write", OverlegColumns::reportsToWrite);
    private final Field<byte[]> payload;
    private final JsonMapper json;

    OverlegColumns(@Qualifier("eventJson") JsonMapper events) {
        json = events.rebuild()
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
                .build();
        payload = about.bytes("payload", json::writeValueAsBytes);
        fields.text("municipality", OverlegRow::municipality);
        fields.day("opened_on", OverlegRow::openedOn);
        fields.day("last_meeting", OverlegRow::lastMeeting);
        fields.day("next_planned", OverlegRow::nextPlanned);
        fields.codes("accounts", OverlegRow::accounts);
        about.text("external_reference", state -> reference(state.externalReference()));
        about.<OverlegStatus>named("status", state -> state.course().status(), OverlegStatus::valueOf);
        about.<ConsentStatus>named("consent", state -> state.consent().state(), ConsentStatus::valueOf);
        about.flag("imported", OverlegState::imported);
        about.flag("complete", OverlegState::complete);
        about.flag("with_children", state -> state.family().withChildren());
    }

    Fields<OverlegRow> fields() {
        return fields;
    }

    Field<OverlegRow> state() {
        return row -> new OverlegRow(
                version.in(row),
                recordedOn.in(row),
                json.readValue(payload.in(row), OverlegState.class),
                reports.in(row).stream()
                        .map(UUID::fromString)
                        .map(MeetingId::new)
                        .toList());
    }

    private static List<String> reportsToWrite(OverlegRow row) {
        return row.reportsToWrite().stream().map(MeetingId::toString).toList();
    }

    private static String reference(ExternalReference reference) {
        return reference == null ? null : reference.value();
    }
}
