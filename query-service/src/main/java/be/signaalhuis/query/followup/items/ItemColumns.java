package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a row of the items says, and how it is read back. */
@Component
class ItemColumns {

    private final Fields<ItemRow> fields = new Fields<>();
    private final Field<Long> version = fields.number("version", ItemRow::version);
    private final Field<String> municipality = fields.text("municipality", ItemRow::municipality);
    private final Field<String> kind = fields.text("kind", ItemRow::kind);
    private final Field<ItemStatus> status = fields.named("status", ItemRow::status, ItemStatus::valueOf);
    private final Field<LocalDate> notedOn = fields.day("noted_on", ItemRow::notedOn);
    private final Field<Sealed<String>> text;
    private final Field<String> owner = fields.text("owner", ItemRow::owner);
    private final Field<LocalDate> due = fields.day("due", ItemRow::due);
    private final Field<UUID> consultation = fields.id("consultation_id", ItemRow::consultation);
    private final Field<List<String>> signals = fields.codes("signals", ItemRow::signals);
    private final Field<UUID> bottleneck = fields.id("bottleneck_id", ItemRow::bottleneck);
    private final Field<LocalDate> endedOn = fields.day("ended_on", ItemRow::endedOn);
    private final Field<Sealed<String>> why;

    ItemColumns(SealedTexts texts) {
        text = texts.column(fields, "text", ItemRow::text);
        why = texts.column(fields, "why", ItemRow::why);
    }

    Fields<ItemRow> fields() {
        return fields;
    }

    Field<ItemRow> state() {
        return row -> new ItemRow(
                version.in(row),
                municipality.in(row),
                kind.in(row),
                status.in(row),
                notedOn.in(row),
                text.in(row),
                owner.in(row),
                due.in(row),
                consultation.in(row),
                signals.in(row),
                bottleneck.in(row),
                endedOn.in(row),
                why.in(row));
    }
}
