package be.signaalhuis.portal.signals.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a signal as the pages name them. */
public final class SignalFields {

    public static final String THEME = "theme";
    public static final String AREA = "area";
    public static final String OBSERVED = "observed";
    public static final String ON = "observedOn";
    public static final String FROM = "observedFrom";
    public static final String UNTIL = "observedUntil";
    public static final String MONTH = "observedMonth";
    public static final String SUBTYPE = "subtype";
    public static final String LIFE_DOMAIN = "lifeDomain";
    public static final String POLICY_DOMAIN = "policyDomain";
    public static final String SOURCE = "source";
    public static final String CERTAINTY = "certainty";
    public static final String GRADE_SOURCE = "grading.source";
    public static final String GRADE_INFORMATION = "grading.information";
    public static final String HANDLING = "grading.handling";
    public static final String SHARING = "sharing";
    public static final String TRIAGE = "triage";
    public static final String PLACE = "place";
    public static final String SUMMARY = "summary";

    public static final String DAY = "DAG";
    public static final String PERIOD = "PERIODE";
    public static final String SOME_MONTH = "MAAND";

    static final List<String> REQUIRED = List.of(AREA, SUBTYPE, LIFE_DOMAIN, POLICY_DOMAIN, SOURCE);
    static final List<String> GRADES = List.of(GRADE_SOURCE, GRADE_INFORMATION);

    /** By field, the list of its codes. */
    static final Map<String, String> LISTS = lists();

    private SignalFields() {}

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put(THEME, "THEME");
        lists.put(SUBTYPE, "SIGNAL_SUBTYPE");
        lists.put(AREA, "AREA");
        lists.put(OBSERVED, "OBSERVED_AS");
        lists.put(LIFE_DOMAIN, "LIFE_DOMAIN");
        lists.put(POLICY_DOMAIN, "POLICY_DOMAIN");
        lists.put(SOURCE, "SIGNAL_SOURCE");
        lists.put(CERTAINTY, "CERTAINTY");
        lists.put(GRADE_SOURCE, "GRADE_SOURCE");
        lists.put(GRADE_INFORMATION, "GRADE_INFORMATION");
        lists.put(HANDLING, "HANDLING");
        lists.put(SHARING, "SHARING");
        return lists;
    }
}
