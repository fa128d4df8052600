package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;

/** Somebody of the same desk who works elsewhere; what she did is in every view when her call returns. */
record Colleague(RunningProduct product) {

    private static final String REPORTS = "/v1/discrimination-reports";

    static Colleague of(Visitor visitor) {
        return new Colleague(visitor.product());
    }

    /** @return its id */
    String registers() {
        return done(call(REPORTS, """
                {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "SLACHTOFFER",
                 "reporter": {"name": "Fatma Voorbeeld", "phone": "089 00 00 00"},
                 "facts": {"municipality": "71016", "description": "Weigering aan de deur van een zaal.",
                           "occurredFrom": "2026-02-27", "place": "feestzaal"},
                 "mainGround": "AFKOMST", "domain": "GOEDEREN_DIENSTEN", "expectation": "ADVIES",
                 "otherParty": {"kind": "HANDELSZAAK", "name": "Zaal Voorbeeld"}}"""));
    }

    void corrects(String report, String fields) {
        done(call(
                REPORTS + "/" + report + "/corrections",
                "{\"reason\": \"nagevraagd\", " + fields + "}",
                "If-Match",
                "\"0\""));
    }

    void closes(String report) {
        done(call(
                REPORTS + "/" + report + "/closure",
                "{\"closedOn\": \"2026-03-10\", \"outcomes\": [\"ADVIES\"]}",
                "If-Match",
                "\"0\""));
    }

    private Reply call(String path, String body, String... headers) {
        try {
            return product.postJson("intake", path, body, headers);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String done(Reply reply) {
        if (reply.status() >= 300) {
            throw new AssertionError(reply.toString());
        }
        var id = reply.json().get("id").asString();
        try {
            product.ask("intake", "/v1/meldpunt/reports/" + id, "Consistency-Token", reply.header("Consistency-Token"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return id;
    }
}
