package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a theme as it begins: with everything that mostly is so already filled in. */
@Component
class FreshForm {

    static final String KEY = "key";
    private static final String STRICTEST = "H2";

    private final LastChoices last;
    private final Dates dates;

    FreshForm(LastChoices last, Dates dates) {
        this.last = last;
        this.dates = dates;
    }

    /** @param area where the signal before it was; empty when there was none */
    Form of(Theme theme, String triage, String area) {
        var filled = new LinkedHashMap<String, List<String>>();
        filled.put(KEY, List.of(UUID.randomUUID().toString()));
        filled.put(SignalFields.TRIAGE, List.of(triage));
        filled.put(SignalFields.AREA, List.of(area));
        filled.put(SignalFields.OBSERVED, List.of(SignalFields.DAY));
        filled.put(SignalFields.ON, List.of(dates.day(dates.today())));
        filled.put(SignalFields.LIFE_DOMAIN, List.of(theme.lifeDomain()));
        filled.put(SignalFields.SHARING, List.of(theme.sharing()));
        if (theme.isGraded()) {
            filled.put(SignalFields.HANDLING, List.of(STRICTEST));
        }
        filled.putAll(last.all());
        return Form.of(filled);
    }
}
