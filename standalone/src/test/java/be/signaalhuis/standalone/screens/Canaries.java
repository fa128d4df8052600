package be.signaalhuis.standalone.screens;

/** Made-up people and words that must not turn up where nothing personal belongs. */
final class Canaries {

    static final String REPORTER = "Kanarievogel Testpersoon";
    static final String PHONE = "089 12 34 56 78";
    static final String OTHER_PARTY = "Kanariebedrijf";
    static final String FACTS = "kanariebeschrijving van wat er aan het loket gebeurde";
    static final String REASON = "kanariereden: de melder belde terug";

    /** What they all have in common, and the phone. */
    static final String[] ANY = {"anarie", "12 34 56", "12%2034", "12+34+56"};

    private Canaries() {}
}
