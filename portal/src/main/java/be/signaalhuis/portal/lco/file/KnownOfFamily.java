package be.signaalhuis.portal.lco.file;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lco.family.FamilyFields;
import be.signaalhuis.portal.lco.family.FamilyValues;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of a family, in words. */
@Component
class KnownOfFamily {

    private final FamilyValues values;
    private final Codes codes;

    KnownOfFamily(FamilyValues values, Codes codes) {
        this.values = values;
        this.codes = codes;
    }

    record Row(String field, List<String> texts) {}

    /** All of it that was filled in. */
    List<Row> rows(Overleg file) {
        var known = values.of(file);
        return FamilyFields.KNOWN.stream()
                .filter(field -> !known.isEmpty(field.name()))
                .map(field -> new Row(field.name(), words(field, known.values(field.name()))))
                .toList();
    }

    private List<String> words(StepField field, List<String> told) {
        return field.list() == null
                ? told
                : told.stream().map(code -> codes.label(field.list(), code)).toList();
    }
}
