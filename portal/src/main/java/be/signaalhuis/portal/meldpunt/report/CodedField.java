package be.signaalhuis.portal.meldpunt.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A field whose value is a code.
 *
 * @param list it comes from
 * @param ofFacts whether the list is that of the days of the facts; otherwise of the day of the report
 * @param typed whether one types part of a label; otherwise one chooses
 */
record CodedField(String list, boolean ofFacts, boolean typed) {

    static final Map<String, CodedField> ALL = all();

    private static Map<String, CodedField> all() {
        var all = new LinkedHashMap<String, CodedField>();
        all.put("channel", ofReport("CHANNEL"));
        all.put("reporterRole", ofReport("REPORTER_ROLE"));
        all.put("expectation", ofReport("EXPECTATION"));
        all.put("consents", ofReport("CONSENT_PURPOSE"));
        all.put("consentSource", ofReport("CONSENT_SOURCE"));
        all.put("residence.municipality", new CodedField("MUNICIPALITY", false, true));
        all.put("facts.municipality", new CodedField("MUNICIPALITY", true, true));
        all.put("facts.area", new CodedField("AREA", true, true));
        all.put("mainGround", new CodedField("GROUND", true, true));
        all.put("mainGround.link", ofFacts("GROUND_LINK"));
        all.put("additionalGrounds", new CodedField("GROUND", true, true));
        all.put("additionalGrounds.link", ofFacts("GROUND_LINK"));
        all.put("domain", ofFacts("DOMAIN"));
        all.put("behaviour", ofFacts("BEHAVIOUR"));
        all.put("otherParty.kind", ofFacts("OTHER_PARTY_KIND"));
        return Map.copyOf(all);
    }

    private static CodedField ofReport(String list) {
        return new CodedField(list, false, false);
    }

    private static CodedField ofFacts(String list) {
        return new CodedField(list, true, false);
    }
}
