package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A family whose table a coordinator laid elsewhere; it is in every list when the call returns. */
record FamilyTable(RunningProduct product) {

    private static final Map<RunningProduct, String> LAID = new ConcurrentHashMap<>();

    /** The same for every look: somebody of a care partner at the table, and an agreement for a later day. */
    static String of(RunningProduct product) {
        return LAID.computeIfAbsent(product, one -> new FamilyTable(one).lay());
    }

    private String lay() {
        var today = LocalDate.now();
        var overleg = done("/v1/overleg", """
                {"client": {"name": "Familie Proef", "reference": "OCMW 1"}, "openedOn": "%1$s",
                 "requestedBy": "OCMW", "consent": {"given": true, "on": "%1$s"},
                 "lifeDomains": ["INKOMEN", "HUISVESTING", "TAAL"], "careWorkers": 3}""".formatted(today));
        done("/v1/overleg/" + overleg + "/participants", """
                {"role": "HULPVERLENER", "name": "An Claes", "organisation": "CAW", "account": "partner"}""", 0);
        done("/v1/overleg/" + overleg + "/agreements", """
                {"text": "Budgetbegeleiding vragen.", "executor": "HULPVERLENER", "lifeDomain": "INKOMEN",
                 "due": "%s"}""".formatted(today.plusDays(30)), 1);
        return overleg;
    }

    private String done(String path, String body) {
        return seen(tried(() -> product.postJson("lco", path, body)));
    }

    private void done(String path, String body, long version) {
        seen(tried(() -> product.postJson("lco", path, body, "If-Match", "\"" + version + "\"")));
    }

    private String seen(Reply reply) {
        if (reply.status() >= 300) {
            throw new AssertionError(reply.toString());
        }
        var token = reply.header("Consistency-Token");
        var id = reply.json().get("id").asString();
        for (var view : new String[] {"/v1/lco/start", "/v1/overleg/" + id, "/v1/lco/years"}) {
            tried(() -> product.ask("lco", view, "Consistency-Token", token, "Prefer", "wait=10"));
        }
        return id;
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
