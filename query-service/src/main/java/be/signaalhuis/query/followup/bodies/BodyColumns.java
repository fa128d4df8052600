package be.signaalhuis.query.followup.bodies;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row of the bodies says, and how it is read back. */
@Component
class BodyColumns {

    private final Fields<BodyRow> fields = new Fields<>();
    private final Field<Long> version = fields.number("version", BodyRow::version);
    private final Field<String> municipality = fields.text("municipality", BodyRow::municipality);
    private final Field<String> kind = fields.text("kind", BodyRow::kind);
    private final Field<Sealed<String>> name;
    private final Field<Long> minimum = fields.number("minimum", BodyRow::minimum);
    private final Field<List<String>> parties = fields.codes("obligatory_parties", BodyRow::obligatoryParties);
    private final Field<LocalDate> endedOn = fields.day("ended_on", BodyRow::endedOn);

    BodyColumns(SealedTexts texts) {
        name = texts.column(fields, "name", BodyRow::name);
    }

    Fields<BodyRow> fields() {
        return fields;
    }

    Field<BodyRow> state() {
        return row -> new BodyRow(
                version.in(row),
                municipality.in(row),
                kind.in(row),
                name.in(row),
                minimum.in(row),
                parties.in(row),
                endedOn.in(row));
    }
}
