package be.signaalhuis.command.lco;

/** Files of families as they are sent over HTTP. */
final class OverlegJson {

    private OverlegJson() {}

    static String opening() {
        return """
                {"client": {"name": "Els Kanarie", "reference": "OC-12"}, "openedOn": "2026-03-02",
                 "requestedBy": "CAW", "consent": {"given": true, "on": "2026-03-02"},
                 "lifeDomains": ["INKOMEN", "HUISVESTING", "OPVOEDING_GEZIN"],
                 "household": {"childrenUnder18": 2, "note": "oma woont in"}, "careWorkers": 4,
                 "talkedWithClientOn": "2026-03-01", "externalReference": "LCO-2026-1"}""";
    }

    /** Of a family that has no number elsewhere. */
    static String unnumbered() {
        return opening().replace(", \"externalReference\": \"LCO-2026-1\"", "");
    }
}
