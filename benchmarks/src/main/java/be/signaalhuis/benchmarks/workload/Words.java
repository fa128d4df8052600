package be.signaalhuis.benchmarks.workload;

import java.util.List;

/** What generated reports are made of: codes of the product's own lists, and words that say nothing of anybody. */
final class Words {

    static final String GENK = "71016";
    static final String ANONYMOUS = "ANONIEM";
    static final String LANGUAGE = "TAAL";
    static final List<String> NEIGHBOURS = List.of("71002", "71067");
    static final List<String> CHANNELS = List.of("TELEFOON", "TELEFOON", "E_MAIL", "LOKET", "WEBFORMULIER", "BRIEF");
    static final List<String> ROLES = List.of("SLACHTOFFER", "SLACHTOFFER", "GETUIGE", "NAASTE", "ORGANISATIE");
    static final List<String> GROUNDS =
            List.of("AFKOMST", "AFKOMST", "HUIDSKLEUR", "NATIONALITEIT", "RAS", LANGUAGE, "LEEFTIJD", "GESLACHT");
    static final List<String> DOMAINS = List.of("WERK", "WERK", "HUISVESTING", "GOEDEREN_DIENSTEN", "ONDERWIJS");
    static final List<String> BEHAVIOURS = List.of("DIRECT", "INDIRECT", "INTIMIDATIE", "ONBEKEND");
    static final List<String> EXPECTATIONS = List.of("ENKEL_REGISTRATIE", "INFORMATIE", "ADVIES", "BEMIDDELING");
    static final List<String> OTHER_PARTIES = List.of("WERKGEVER", "VERHUURDER", "HANDELSZAAK", "SCHOOL", "PERSOON");
    static final List<String> OUTCOMES = List.of("ENKEL_GEREGISTREERD", "INFORMATIE", "ADVIES", "ONGEGROND");
    static final List<String> TEXT = List.of(
            "voorbeeldtekst",
            "de",
            "melder",
            "vertelt",
            "dat",
            "een",
            "woning",
            "niet",
            "meer",
            "vrij",
            "was",
            "toen",
            "werk",
            "gevraagd",
            "werd",
            "en",
            "later",
            "toch",
            "wel",
            "aan",
            "iemand",
            "anders",
            "op",
            "school",
            "gezegd");

    private Words() {}
}
