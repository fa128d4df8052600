package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.Theme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A signal by the fields of the pages: codes as codes, days as people write them, nothing for what was erased. */
@Component
class SignalValues {

    static final String STATUS = "status";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Dates dates;

    SignalValues(Dates dates) {
        this.dates = dates;
    }

    /** What the file says, with what was acknowledged since on top. */
    Map<String, List<String>> of(Seen<SignalFile> seen) {
        var all = new LinkedHashMap<String, List<String>>();
        if (seen.file() != null) {
            all.putAll(of(seen.file()));
        }
        if (seen.newer() != null) {
            all.putAll(seen.newer().values());
        }
        return all;
    }

    Map<String, List<String>> of(SignalFile file) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, STATUS, file.status());
        put(values, SignalFields.THEME, file.theme());
        observed(values, file);
        put(values, SignalFields.AREA, file.area());
        put(values, SignalFields.SUBTYPE, file.subtype());
        put(values, SignalFields.LIFE_DOMAIN, file.lifeDomain());
        put(values, SignalFields.POLICY_DOMAIN, file.policyDomain());
        put(values, SignalFields.SOURCE, file.source());
        put(values, SignalFields.CERTAINTY, file.certainty());
        if (file.grading() != null) {
            put(values, SignalFields.GRADE_SOURCE, file.grading().source());
            put(values, SignalFields.GRADE_INFORMATION, file.grading().information());
            put(values, SignalFields.HANDLING, file.grading().handling());
        }
        put(values, SignalFields.SHARING, file.sharing());
        put(values, SignalFields.PLACE, text(file.place()));
        put(values, SignalFields.SUMMARY, text(file.summary()));
        return values;
    }

    /** Fields that held something that is gone. */
    static Set<String> erased(SignalFile file) {
        var erased = new HashSet<String>();
        if (file.place() != null && file.place().erased()) {
            erased.add(SignalFields.PLACE);
        }
        if (file.summary() != null && file.summary().erased()) {
            erased.add(SignalFields.SUMMARY);
        }
        return erased;
    }

    static Theme theme(SignalFile file) {
        return Theme.valueOf(file.theme());
    }

    private void observed(Map<String, List<String>> values, SignalFile file) {
        put(values, SignalFields.OBSERVED, file.observedAs());
        switch (String.valueOf(file.observedAs())) {
            case SignalFields.PERIOD -> {
                put(values, SignalFields.FROM, day(file.observedOn()));
                put(values, SignalFields.UNTIL, day(file.observedUntil()));
            }
            case SignalFields.SOME_MONTH -> put(values, SignalFields.MONTH, MONTH.format(file.observedOn()));
            default -> put(values, SignalFields.ON, day(file.observedOn()));
        }
    }

    private String day(LocalDate day) {
        return dates.day(day);
    }

    private static String text(Personal personal) {
        return personal == null ? null : personal.text();
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        values.put(field, value == null || value.isEmpty() ? List.of() : List.of(value));
    }
}
