package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a row of the bottlenecks says, and how it is read back; a title is kept as an event keeps it, sealed. */
@Component
class BottleneckColumns {

    private static final TypeReference<Sealed<String>> TEXT = new TypeReference<>() {};

    private final Fields<BottleneckRow> fields = new Fields<>();
    private final Field<Long> version = fields.number("version", BottleneckRow::version);
    private final Field<String> municipality = fields.text("municipality", BottleneckRow::municipality);
    private final Field<BottleneckState> state = fields.named("state", BottleneckRow::state, BottleneckState::valueOf);
    private final Field<LocalDate> formedOn = fields.day("formed_on", BottleneckRow::formedOn);
    private final Field<byte[]> title = fields.bytes("title", this::sealed);
    private final Field<String> lifeDomain = fields.text("life_domain", BottleneckRow::lifeDomain);
    private final Field<String> coordinator = fields.text("coordinator", BottleneckRow::coordinator);
    private final Field<List<String>> services = fields.codes("services", BottleneckRow::services);
    private final Field<List<String>> signals = fields.codes("signals", BottleneckRow::signals);
    private final Field<Long> unanswered = fields.number("unanswered", BottleneckRow::unanswered);
    private final Field<LocalDate> tackledOn = fields.day("tackled_on", BottleneckRow::tackledOn);
    private final JsonMapper json;

    BottleneckColumns(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    Fields<BottleneckRow> fields() {
        return fields;
    }

    Field<BottleneckRow> state() {
        return row -> new BottleneckRow(
                version.in(row),
                municipality.in(row),
                state.in(row),
                formedOn.in(row),
                sealed(title.in(row)),
                lifeDomain.in(row),
                coordinator.in(row),
                services.in(row),
                signals.in(row),
                unanswered.in(row),
                tackledOn.in(row));
    }

    private byte[] sealed(BottleneckRow row) {
        return row.title() == null ? null : json.writeValueAsBytes(row.title());
    }

    private Sealed<String> sealed(byte[] title) {
        return title == null ? null : json.readValue(title, TEXT);
    }
}
