package be.signaalhuis.portal.codes;

import be.signaalhuis.portal.calls.FakeService;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A few codes of each list, as the query-service tells them. */
public final class KnownCodes {

    /** list;code;parent;group;nl;fr;validFrom;validUntil */
    private static final List<String> LINES = List.of(
            "CHANNEL;TELEFOON;;;telefoon;téléphone;;",
            "CHANNEL;LOKET;;;loket;guichet;;",
            "REPORTER_ROLE;SLACHTOFFER;;;slachtoffer;victime;;",
            "REPORTER_ROLE;ANONIEM;;;anoniem;anonyme;;",
            "EXPECTATION;ADVIES;;;advies;conseil;;",
            "EXPECTATION;ENKEL_REGISTRATIE;;;enkel registratie;enregistrement;;",
            "CONSENT_PURPOSE;CONTACT_MELDER;;;de melder opnieuw contacteren;recontacter;;",
            "CONSENT_PURPOSE;DOORGEVEN;;;doorgeven;transmettre;;",
            "CONSENT_SOURCE;MONDELING;;;mondeling;oralement;;",
            "MUNICIPALITY;71004;;;Beringen;Beringen;;",
            "MUNICIPALITY;71016;;;Genk;Genk;;",
            "MUNICIPALITY;71002;;;As;As;;",
            "AREA;71016W26;2025;71016;Waterschei-Noord;Waterschei-Noord;;",
            "AREA;71016W27;2025;71016;Waterschei-Zuid;Waterschei-Zuid;;",
            "AREA;7101625;2024;71016;Waterschei-Noord;Waterschei-Noord;;",
            "GROUND;HUIDSKLEUR;;;huidskleur;couleur de peau;;",
            "GROUND;HANDICAP;;;handicap;handicap;;",
            "GROUND;RAS;;;zogenaamd ras;prétendue race;;",
            "GROUND;SEKSUELE_ORIENTATIE;;;seksuele oriëntatie;orientation sexuelle;;",
            "GROUND;GESLACHT;;;geslacht;sexe;;",
            "GROUND;ZWANGERSCHAP;GESLACHT;;zwangerschap;grossesse;;",
            "GROUND;GESLACHTSVERANDERING;GESLACHT;;geslachtsverandering;changement de sexe;;2023-07-29",
            "GROUND_LINK;WERKELIJK;;;werkelijk;réel;;",
            "GROUND_LINK;VERMEEND;;;vermeend;supposé;;",
            "DOMAIN;WERK;;;werk;travail;;",
            "DOMAIN;HUISVESTING;;;huisvesting;logement;;",
            "OUTCOME;ADVIES;;;advies gegeven;conseil donné;;",
            "THEME;OVERLAST;;;overlast en samenlevingsproblemen;nuisances;;",
            "THEME;HUISJESMELKERIJ;;;huisjesmelkerij;marchands de sommeil;;",
            "LIFE_DOMAIN;HUISVESTING;;;huisvesting;logement;;",
            "LIFE_DOMAIN;ARMOEDE;;;armoede;pauvreté;;",
            "CERTAINTY;GEHOORD;;;gehoord;entendu;;",
            "BEHAVIOUR;DIRECT;;;direct;directe;;",
            "OTHER_PARTY_KIND;BEDRIJF;;;bedrijf;entreprise;;",
            "AREA;71016WONB;2025;71016;niet te lokaliseren;non localisable;;",
            "THEME;OVERLAST;;;overlast;nuisances;;",
            "THEME;UITBUITING;;;uitbuiting;exploitation;;",
            "SIGNAL_SUBTYPE;SAMENLEVING_AFVAL;;OVERLAST;afval;déchets;;",
            "SIGNAL_SUBTYPE;BUSJES;;UITBUITING;busjes;camionnettes;;",
            "LIFE_DOMAIN;SOCIALE_COHESIE;;;sociale cohesie;cohésion sociale;;",
            "POLICY_DOMAIN;POLITIE;;;politie;police;;",
            "SIGNAL_SOURCE;BEWONER;;;bewoner;habitant;;",
            "SERVICE;VEILIGHEIDSHUIS;;;Veiligheidshuis;Maison de la sécurité;;",
            "SERVICE;JEUGD;;;Jeugd;Jeunesse;;",
            "FOLLOW_UP_KIND;ACTIEPUNT;;;actiepunt;point d’action;;",
            "FOLLOW_UP_KIND;AFSPRAAK;;;afspraak;accord;;",
            "FOLLOW_UP_KIND;AANBEVELING;;;beleidsaanbeveling;recommandation;;",
            "CONSULTATION_KIND;MONITORINGOVERLEG;;;monitoringoverleg;concertation de suivi;;",
            "CERTAINTY;GEHOORD;;;gehoord;entendu;;",
            "GRADE_SOURCE;C;;;meestal onbetrouwbaar;souvent non fiable;;",
            "GRADE_INFORMATION;4;;;niets bevestigt het;rien ne le confirme;;",
            "HANDLING;H2;;;niet verder verspreiden;ne pas diffuser;;",
            "SHARING;EIGEN_DIENST;;;enkel de eigen dienst;le propre service;;",
            "SHARING;OVERLEGTAFEL;;;de overlegtafel;la table;;",
            "SHARING;OPENBAAR;;;openbaar;public;;",
            "OBSERVED_AS;DAG;;;op een dag;un jour;;",
            "OBSERVED_AS;PERIODE;;;in een periode;une période;;",
            "OBSERVED_AS;MAAND;;;ergens in een maand;un mois;;",
            "SIGNAL_REPEAL;ACHTERHAALD;;;achterhaald;dépassé;;",
            "PLACE_KIND;CAFE;;;café;café;;",
            "SERVICE;POLITIE;;;politie;police;;",
            "SERVICE;COLLEGE;;;college;collège;;",
            "SIGNAL_SUBTYPE;REGELGEVING;;BELEIDSKNELPUNT;regelgeving;réglementation;;",
            "OVERLEG_DOMAIN;INKOMEN;;ARMOEDE;inkomen;revenus;;",
            "OVERLEG_DOMAIN;HUISVESTING;;HUISVESTING;huisvesting;logement;;",
            "OVERLEG_DOMAIN;TAAL;;SOCIALE_COHESIE;taal;langue;;",
            "OVERLEG_TYPE;LCO_MET_CLIENT;;;overleg met de cliënt;concertation avec le client;;",
            "OVERLEG_TYPE;HULPVERLENINGSOVERLEG;;;hulpverleningsoverleg;concertation entre intervenants;;",
            "OVERLEG_REQUESTER;CLIENT;;;de cliënt zelf;le client lui-même;;",
            "OVERLEG_REQUESTER;OCMW;;;OCMW;CPAS;;",
            "CONSENT_GIVER;CLIENT;;;de cliënt;le client;;",
            "CONSENT_GIVER;WETTELIJK_VERTEGENWOORDIGER;;;wettelijk vertegenwoordiger;représentant légal;;",
            "OVERLEG_CLOSING;DOELEN_BEREIKT;;;de doelen zijn bereikt;les objectifs sont atteints;;",
            "PARTICIPANT_ROLE;CLIENT;;FAMILY;cliënt;client;;",
            "PARTICIPANT_ROLE;GEZINSLID;;FAMILY;gezinslid;membre de la famille;;",
            "PARTICIPANT_ROLE;HULPVERLENER;;CARE;hulpverlener;intervenant;;",
            "PARTICIPANT_ROLE;COORDINATOR;;TABLE;LCO-coördinator;coordinateur LCO;;",
            "PARTICIPANT_ROLE;SPILFIGUUR;;CARE;spilfiguur;personne pivot;;",
            "PARTICIPANT_ROLE;TOLK;;TABLE;tolk;interprète;;");

    private KnownCodes() {}

    public static Codes by(Clock clock) {
        try (var service = FakeService.start().says("/v1/codes", 200, book())) {
            var codes = new Codes(service.questions(), clock);
            codes.book();
            return codes;
        }
    }

    private static String book() {
        var lists = LINES.stream()
                .map(line -> line.split(";", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        LinkedHashMap::new,
                        Collectors.mapping(KnownCodes::entry, Collectors.toList())));
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of("version", "1", "lists", lists, "serviceAreas", served(), "areas", areas()));
    }

    private static List<Map<String, Object>> served() {
        return List.of(
                Map.of("desk", "71016", "municipality", "71016"), Map.of("desk", "71016", "municipality", "71002"));
    }

    private static List<Map<String, Object>> areas() {
        return List.of(
                area("71016W26", "NEIGHBOURHOOD", "Waterschei-Noord", Map.of("column", 5, "row", 2)),
                area("71016W27", "NEIGHBOURHOOD", "Waterschei-Zuid", Map.of("column", 5, "row", 3)),
                area("71016", "MUNICIPALITY", "Genk", null));
    }

    private static Map<String, Object> area(String code, String level, String label, Map<String, Integer> tile) {
        var area = new LinkedHashMap<String, Object>();
        area.put("code", code);
        area.put("level", level);
        area.put("labels", Map.of("nl", label, "fr", label));
        area.put("municipality", "71016");
        area.put("division", tile == null ? null : "2025");
        area.put("tile", tile);
        return area;
    }

    private static Map<String, Object> entry(String[] cells) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("code", cells[1]);
        entry.put("parent", orNull(cells[2]));
        entry.put("groups", cells[3].isEmpty() ? List.of() : List.of(cells[3]));
        entry.put("labels", Map.of("nl", cells[4], "fr", cells[5]));
        entry.put("validFrom", orNull(cells[6]));
        entry.put("validUntil", orNull(cells[7]));
        return entry;
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
