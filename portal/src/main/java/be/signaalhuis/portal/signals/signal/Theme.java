package be.signaalhuis.portal.signals.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signal can be about, with what each theme asks of the page. */
public enum Theme {
    SEGREGATIE("segregation", "SOCIALE_COHESIE", false, false),
    RADICALISERING("radicalisation", "SOCIALE_COHESIE", true, true),
    OVERLAST("nuisance", "SOCIALE_COHESIE", false, false),
    KINDERARMOEDE("child-poverty", "ARMOEDE", false, false),
    HUISJESMELKERIJ("slum-landlord", "HUISVESTING", true, false),
    CRIMINOGENE_GELEGENHEID("crime-enabling", "CRIMINOGENE_GELEGENHEIDSSTRUCTUREN", true, false),
    ONVERDRAAGZAAMHEID("intolerance", "SOCIALE_COHESIE", false, false),
    UITBUITING("exploitation", "ARBEID", true, true),
    BELEIDSKNELPUNT("policy-bottleneck", "", false, false);

    private static final String COMMANDS = "/v1/signals/";
    private final String word;
    private final String lifeDomain;
    private final boolean graded;
    private final boolean keptClose;

    /**
     * @param lifeDomain that it mostly belongs to; empty when there is none
     * @param graded whether it cannot be written down without a grade
     * @param keptClose whether it stays with the service that logged it, and never goes beyond the table
     */
    Theme(String word, String lifeDomain, boolean graded, boolean keptClose) {
        this.word = word;
        this.lifeDomain = lifeDomain;
        this.graded = graded;
        this.keptClose = keptClose;
    }

    /** Its name in addresses. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Theme> at(String address) {
        return Arrays.stream(values())
                .filter(theme -> theme.address().equals(address))
                .findFirst();
    }

    public String command() {
        return COMMANDS + word;
    }

    public String lifeDomain() {
        return lifeDomain;
    }

    public boolean isGraded() {
        return graded;
    }

    public boolean isKeptClose() {
        return keptClose;
    }

    /** Whether it begins with the question that tells it from religious practice. */
    public boolean isTriaged() {
        return this == RADICALISERING;
    }

    /** Who may read it when nobody says otherwise. */
    public String sharing() {
        return keptClose ? "EIGEN_DIENST" : "OVERLEGTAFEL";
    }
}
