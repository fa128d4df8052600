package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the bottlenecks: opened and closed, never changed. */
@Component
class BottleneckTable extends VersionedTable<BottleneckRow> {

    private static final TypeReference<Sealed<String>> TEXT = new TypeReference<>() {};

    private final Field<BottleneckRow> state;

    BottleneckTable(@Qualifier("eventJson") JsonMapper json) {
        this(new Fields<>(), json);
    }

    private BottleneckTable(Fields<BottleneckRow> fields, JsonMapper json) {
        this(fields, state(fields, json));
    }

    private BottleneckTable(Fields<BottleneckRow> fields, Field<BottleneckRow> state) {
        super("bottleneck", "bottleneck_id", fields, state);
        this.state = state;
    }

    /** How a row is read. */
    Field<BottleneckRow> state() {
        return state;
    }

    private static Field<BottleneckRow> state(Fields<BottleneckRow> fields, JsonMapper json) {
        Field<Long> version = fields.number("version", BottleneckRow::version);
        Field<String> municipality = fields.text("municipality", BottleneckRow::municipality);
        Field<BottleneckState> state = fields.named("state", BottleneckRow::state, BottleneckState::valueOf);
        Field<LocalDate> formedOn = fields.day("formed_on", BottleneckRow::formedOn);
        Field<byte[]> title =
                fields.bytes("title", row -> row.title() == null ? null : json.writeValueAsBytes(row.title()));
        Field<String> lifeDomain = fields.text("life_domain", BottleneckRow::lifeDomain);
        Field<String> coordinator = fields.text("coordinator", BottleneckRow::coordinator);
        Field<List<String>> services = fields.codes("services", BottleneckRow::services);
        Field<List<String>> signals = fields.codes("signals", BottleneckRow::signals);
        Field<Long> unanswered = fields.number("unanswered", BottleneckRow::unanswered);
        Field<LocalDate> tackledOn = fields.day("tackled_on", BottleneckRow::tackledOn);
        return row -> new BottleneckRow(
                version.in(row),
                municipality.in(row),
                state.in(row),
                formedOn.in(row),
                sealed(json, title.in(row)),
                lifeDomain.in(row),
                coordinator.in(row),
                services.in(row),
                signals.in(row),
                unanswered.in(row),
                tackledOn.in(row));
    }

    private static Sealed<String> sealed(JsonMapper json, byte[] title) {
        return title == null ? null : json.readValue(title, TEXT);
    }
}
