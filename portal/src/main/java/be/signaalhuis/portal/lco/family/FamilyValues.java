package be.signaalhuis.portal.lco.family;

import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the file knows of a family, by the fields of the pages: codes as codes, and nothing for what was erased. */
@Component
public class FamilyValues {

    private final Dates dates;

    FamilyValues(Dates dates) {
        this.dates = dates;
    }

    public Form of(Overleg file) {
        var values = new LinkedHashMap<String, List<String>>();
        if (file.client() != null) {
            put(values, "clientName", text(file.client().name()));
            put(values, "clientReference", text(file.client().reference()));
        }
        if (file.household() != null) {
            put(values, "childrenUnder18", number(file.household().childrenUnder18()));
            put(values, "householdNote", text(file.household().note()));
        }
        if (file.request() != null) {
            var asked = file.request();
            put(values, "overlegRequestedBy", asked.requestedBy());
            put(values, FamilyFields.TALKED_ON, dates.day(asked.talkedWithClientOn()));
            values.put(FamilyFields.DOMAINS, asked.lifeDomains());
            put(values, "careWorkers", number(asked.careWorkers()));
            put(values, FamilyFields.EXCEPTION, text(asked.exception()));
        }
        return Form.of(values);
    }

    private static String text(Personal personal) {
        return personal == null ? null : personal.text();
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        values.put(field, value == null || value.isEmpty() ? List.of() : List.of(value));
    }
}
