package be.signaalhuis.command.meldpunt;

/** Reports as they are sent. */
final class ReportJson {

    private ReportJson() {}

    /** The least a report needs. */
    static String small() {
        return """
                {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "SLACHTOFFER",
                 "facts": {"municipality": "71016"}, "mainGround": "AFKOMST", "domain": "WERK"}""";
    }

    /** Everything a report can say. */
    static String full() {
        return """
                {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "SLACHTOFFER",
                 "reporter": {"name": "Voorbeeldnaam Een", "email": "een@voorbeeld.test", "phone": "+32 89 00 00 01",
                              "language": "nl"},
                 "facts": {"municipality": "71016", "occurredFrom": "2026-02-01", "occurredUntil": "2026-02-03",
                           "area": "71016W26", "place": "voorbeeldplaats", "description": "voorbeeldtekst"},
                 "residence": {"municipality": "71002"},
                 "mainGround": "AFKOMST",
                 "additionalGrounds": [{"code": "GELOOF", "link": "VERMEEND"}, "TAAL"],
                 "domain": "HUISVESTING", "behaviour": "DIRECT", "expectation": "BEMIDDELING",
                 "otherParty": {"kind": "VERHUURDER", "name": "Voorbeeldverhuurder"},
                 "consents": [{"purpose": "CONTACT_TEGENPARTIJ", "givenOn": "2026-03-03", "source": "MONDELING"},
                              {"purpose": "DOORGEVEN"}]}""";
    }
}
