package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A colleague of the Veiligheidshuis who works elsewhere; what she did is in every view when her call returns. */
record Partner(RunningProduct product) {

    static final String NORTH = "71016W26";
    static final String SOUTH = "71016W27";

    static Partner of(Visitor visitor) {
        return new Partner(visitor.product());
    }

    /** @return id of a signal of today */
    String logs(String client, String area, String sharing) {
        return logs(client, area, sharing, DeskDay.today().toString());
    }

    String logs(String client, String area, String sharing, String day) {
        return done(client, "/v1/signals/nuisance", """
                {"observedOn": "%s", "area": "%s", "subtype": "SAMENLEVING_AFVAL", "lifeDomain": "SOCIALE_COHESIE",
                 "policyDomain": "VEILIGHEIDSHUIS", "source": "WIJKMANAGER", "certainty": "WAARGENOMEN",
                 "sharing": "%s", "place": "aan het plein", "summary": "Zakken naast de container."}""".formatted(day, area, sharing));
    }

    String bundles(String... signals) {
        return done("analyst", "/v1/bottlenecks", """
                {"title": "Afval rond de containers", "lifeDomain": "SOCIALE_COHESIE", "signals": ["%s"],
                 "coordinator": "WIJKONTWIKKELING", "services": ["POLITIE", "JEUGD"], "formedOn": "%s"}""".formatted(String.join("\", \"", signals), DeskDay.today()));
    }

    String opensScan(String... areas) {
        return done("scanmanager", "/v1/gebiedsscans", """
                {"title": "Proefscan", "areas": ["%s"], "from": "2020-01-01", "until": "2021-12-31"}""".formatted(String.join("\", \"", areas)));
    }

    /** Fills in one life domain, discusses and adopts; the scan has just been opened. */
    void adopts(String scan, String area) {
        var path = "/v1/gebiedsscans/" + scan;
        done("scanmanager", path + "/life-domains", """
                {"area": "%s", "lifeDomain": "HUISVESTING", "streetKnowledge": "Buren spreken van panden die leegstaan.",
                 "interpretation": "Het gaat om enkele straten.", "confidence": "GEMIDDELD"}""".formatted(area), 0);
        done(
                "scanmanager",
                path + "/validation",
                "{\"heldOn\": \"%s\", \"parties\": [\"VEILIGHEIDSHUIS\", \"POLITIE\"]}".formatted(DeskDay.today()),
                1);
        done("scanmanager", path + "/adoption", "{\"adoptedOn\": \"%s\"}".formatted(DeskDay.today()), 2);
    }

    void revises(String scan) {
        done("scanmanager", "/v1/gebiedsscans/" + scan + "/revision", "{\"reason\": \"verbeterde signalen\"}", 3);
    }

    /** Corrects a signal on which nothing was done yet. */
    void corrects(String signal, String fields) {
        done("analyst", "/v1/signals/" + signal + "/corrections", "{\"reason\": \"nagevraagd\", " + fields + "}", 0);
    }

    /** How often it was said this year that it is no signal. */
    int notRetained() {
        return ask("/v1/signals/not-retained?year=" + DeskDay.today().getYear())
                .get("count")
                .asInt();
    }

    JsonNode ask(String path) {
        return tried(() -> product.ask("analyst", path)).json();
    }

    String done(String client, String path, String body, long version) {
        return seen(client, tried(() -> product.postJson(client, path, body, "If-Match", "\"" + version + "\"")));
    }

    String done(String client, String path, String body) {
        return seen(client, tried(() -> product.postJson(client, path, body)));
    }

    private String seen(String client, Reply reply) {
        if (reply.status() >= 300) {
            throw new AssertionError(reply.toString());
        }
        var token = Map.entry("Consistency-Token", reply.header("Consistency-Token"));
        for (var view : new String[] {"/v1/gebiedsscan/areas", "/v1/bottlenecks", "/v1/gebiedsscan/scans"}) {
            tried(() -> product.ask("analyst", view, token.getKey(), token.getValue(), "Prefer", "wait=10"));
        }
        return reply.json().get("id").asString();
    }

    private interface Call {
        Reply make() throws Exception;
    }

    private static Reply tried(Call call) {
        try {
            return call.make();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
