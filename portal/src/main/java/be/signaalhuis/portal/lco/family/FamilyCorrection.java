package be.signaalhuis.portal.lco.family;

import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is put right about a family: what changed and nothing else; null empties a field. */
@Component
public class FamilyCorrection {

    public static final List<? extends Unit> UNITS = FamilyFields.CORRECTING.stream()
            .map(field -> new FamilyUnit(field.name()))
            .toList();

    private final FamilyForms forms;
    private final Dates dates;

    FamilyCorrection(FamilyForms forms, Dates dates) {
        this.forms = forms;
        this.dates = dates;
    }

    /** Empty when nothing changed. */
    public Map<String, Object> body(Form was, Form now) {
        var all = forms.flat(FamilyFields.CORRECTING, now);
        var changed = new LinkedHashMap<String, Object>();
        FamilyFields.CORRECTING.stream()
                .filter(field -> !new FamilyUnit(field.name()).isSame(was, now, dates))
                .forEach(field -> changed.put(field.inBody(), all.get(field.inBody())));
        return Nested.of(changed);
    }
}
