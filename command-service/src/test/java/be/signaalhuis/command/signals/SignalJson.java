package be.signaalhuis.command.signals;

/** Signals as they are sent. */
final class SignalJson {

    private SignalJson() {}

    /** The least a signal of nuisance needs. */
    static String nuisance() {
        return """
                {"observedOn": "2026-03-02", "area": "71016W26", "subtype": "HANGJONGEREN",
                 "lifeDomain": "SOCIALE_COHESIE", "policyDomain": "JEUGD", "source": "WIJKMANAGER"}""";
    }

    static String nuisance(String summary) {
        return nuisance().replace("}", ", \"summary\": \"" + summary + "\"}");
    }

    /** The least a signal of radicalisation needs. */
    static String radicalisation() {
        return """
                {"triage": "FENOMEEN", "observedOn": "2026-03-02", "area": "71016W26", "subtype": "POLARISERING",
                 "lifeDomain": "SOCIALE_COHESIE", "policyDomain": "VEILIGHEIDSHUIS", "source": "SCHOOL",
                 "grading": "B2"}""";
    }

    /** Everything a signal can say. */
    static String full() {
        return """
                {"observedFrom": "2026-02-02", "observedUntil": "2026-02-08", "area": "71016W26",
                 "subtype": "OPGESPLITST_PAND", "lifeDomain": "HUISVESTING", "policyDomain": "WOONBELEID",
                 "source": "STRAATHOEKWERK", "certainty": "WAARGENOMEN",
                 "grading": {"source": "B", "information": "2", "handling": "H1"}, "sharing": "GEBIEDSSCAN_ANONIEM",
                 "place": "voorbeeldplein", "summary": "voorbeeldtekst"}""";
    }
}
