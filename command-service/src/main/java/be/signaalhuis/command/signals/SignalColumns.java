package be.signaalhuis.command.signals;

import be.signaalhuis.command.imports.ColumnNames;
import java.util.List;
import java.util.Map;

/** The columns of a register of signals, and which field of a signal each one is. */
final class SignalColumns {

    static final String REFERENCE = "externeReferentie";
    static final String THEME = "thema";
    static final String SUBTYPE = "subtype";
    static final String OBSERVED = "datumVaststelling";
    static final String AREA = "wijk";
    static final String LIFE_DOMAIN = "levensdomein";
    static final String POLICY_DOMAIN = "beleidsdomein";
    static final String SOURCE = "bron";
    static final String CERTAINTY = "zekerheid";
    static final String GRADING = "gradering";
    static final String SUMMARY = "samenvatting";

    static final List<String> REQUIRED =
            List.of(REFERENCE, THEME, SUBTYPE, OBSERVED, AREA, LIFE_DOMAIN, POLICY_DOMAIN, SOURCE);

    static final List<String> ALL = List.of(
            REFERENCE, THEME, SUBTYPE, OBSERVED, AREA, LIFE_DOMAIN, POLICY_DOMAIN, SOURCE, CERTAINTY, GRADING, SUMMARY);

    static final ColumnNames NAMES = new ColumnNames(Map.ofEntries(
            Map.entry("theme", THEME),
            Map.entry("subtype", SUBTYPE),
            Map.entry("observedOn", OBSERVED),
            Map.entry("area", AREA),
            Map.entry("lifeDomain", LIFE_DOMAIN),
            Map.entry("policyDomain", POLICY_DOMAIN),
            Map.entry("source", SOURCE),
            Map.entry("certainty", CERTAINTY),
            Map.entry("grading", GRADING),
            Map.entry("grading.source", GRADING),
            Map.entry("grading.information", GRADING),
            Map.entry("grading.handling", GRADING),
            Map.entry("summary", SUMMARY)));

    private SignalColumns() {}
}
