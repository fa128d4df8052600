package be.signaalhuis.portal.lco.family;

import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A family as somebody fills it in, and what reads it. */
public final class AFamily {

    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private AFamily() {}

    /** Just enough to open a file. */
    public static AFamily agreeing() {
        return new AFamily()
                .with("clientName", "Familie Yilmaz")
                .with("overlegRequestedBy", "OCMW")
                .with("consentGiven", "ja")
                .with("consentOn", "25/11/2026")
                .with("consentBy", "CLIENT")
                .with("overlegDomains", "INKOMEN", "HUISVESTING", "TAAL")
                .with("overlegOpenedOn", "26/11/2026");
    }

    public AFamily with(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    public Form form() {
        return Form.of(typed);
    }

    public Map<String, List<String>> typed() {
        return typed;
    }

    public static FamilyForms forms() {
        return new FamilyForms(AStep.forms(ASignal.CODES, ASignal.DATES), Known.texts());
    }

    public static FamilyValues values() {
        return new FamilyValues(ASignal.DATES);
    }

    public static FamilyCorrection correction() {
        return new FamilyCorrection(forms(), ASignal.DATES);
    }
}
