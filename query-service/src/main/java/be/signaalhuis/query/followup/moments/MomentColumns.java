package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row of the moments says, and how it is read back. */
@Component
class MomentColumns {

    private final Fields<MomentRow> fields = new Fields<>();
    private final Field<Long> version = fields.number("version", MomentRow::version);
    private final Field<String> municipality = fields.text("municipality", MomentRow::municipality);
    private final Field<LocalDate> heldOn = fields.day("held_on", MomentRow::heldOn);
    private final Field<List<String>> themes = fields.codes("themes", MomentRow::themes);
    private final Field<List<String>> parties = fields.codes("parties", MomentRow::parties);
    private final Field<String> area = fields.text("area", MomentRow::area);
    private final Field<String> division = fields.text("area_division", MomentRow::areaDivision);
    private final Field<Sealed<String>> summary;
    private final Field<Boolean> withdrawn = fields.flag("withdrawn", MomentRow::withdrawn);

    MomentColumns(SealedTexts texts) {
        summary = texts.column(fields, "summary", MomentRow::summary);
    }

    Fields<MomentRow> fields() {
        return fields;
    }

    Field<MomentRow> state() {
        return row -> new MomentRow(
                version.in(row),
                municipality.in(row),
                heldOn.in(row),
                themes.in(row),
                parties.in(row),
                area.in(row),
                division.in(row),
                summary.in(row),
                withdrawn.in(row));
    }
}
