package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.imports.ColumnNames;
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

    static final ColumnNames NAMES = new ColumnNames(Map.ofEntries(
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
            Map.entry("closedOn", CLOSED)));

    private ReportColumns() {}
}
