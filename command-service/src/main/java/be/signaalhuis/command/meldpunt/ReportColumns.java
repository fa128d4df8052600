package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.imports.RowVerdict;
import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.Map;

/** The columns of the Meldpunt's register, and which field of a report each one is. */
final class ReportColumns {

    static final String REFERENCE = "externeReferentie";
    static final String RECEIVED = "datumMelding";
    static final String CHANNEL = "kanaal";
    static final String ROLE = "rolMelder";
    static final String MUNICIPALITY = "gemeenteFeiten";
    static final String RESIDENCE = "gemeenteMelder";
    static final String GROUND = "hoofdgrond";
    static final String MORE_GROUNDS = "bijkomendeGronden";
    static final String DOMAIN = "domein";
    static final String BEHAVIOUR = "gedraging";
    static final String EXPECTATION = "verwachting";
    static final String SUMMARY = "samenvatting";
    static final String OUTCOME = "uitkomst";
    static final String REFERRED_TO = "doorverwezenNaar";
    static final String CLOSED = "datumAfsluiting";

    static final List<String> REQUIRED = List.of(REFERENCE, RECEIVED, CHANNEL, ROLE, MUNICIPALITY, GROUND, DOMAIN);

    static final List<String> ALL = List.of(
            REFERENCE,
            RECEIVED,
            CHANNEL,
            ROLE,
            MUNICIPALITY,
            RESIDENCE,
            GROUND,
            MORE_GROUNDS,
            DOMAIN,
            BEHAVIOUR,
            EXPECTATION,
            SUMMARY,
            OUTCOME,
            REFERRED_TO,
            CLOSED);

    private static final Map<String, String> OF_FIELD = Map.ofEntries(
            Map.entry("receivedOn", RECEIVED),
            Map.entry("channel", CHANNEL),
            Map.entry("reporterRole", ROLE),
            Map.entry("facts.municipality", MUNICIPALITY),
            Map.entry("residence.municipality", RESIDENCE),
            Map.entry("mainGround", GROUND),
            Map.entry("additionalGrounds", MORE_GROUNDS),
            Map.entry("domain", DOMAIN),
            Map.entry("behaviour", BEHAVIOUR),
            Map.entry("expectation", EXPECTATION),
            Map.entry("facts.description", SUMMARY),
            Map.entry("outcomes", OUTCOME),
            Map.entry("referredTo", REFERRED_TO),
            Map.entry("closedOn", CLOSED));

    private ReportColumns() {}

    /** The same issues, named by the columns a register's keeper knows. */
    static List<Issue> named(List<Issue> issues) {
        return issues.stream()
                .map(issue -> RowVerdict.issue(
                        column(issue.name()),
                        issue.code(),
                        issue.arguments().stream().map(ReportColumns::column).toArray()))
                .toList();
    }

    private static Object column(Object argument) {
        return argument instanceof String text ? column(text) : argument;
    }

    private static String column(String field) {
        var plain = field.replaceAll("\\[\\d+](\\.code)?", "");
        return OF_FIELD.getOrDefault(plain, field);
    }
}
