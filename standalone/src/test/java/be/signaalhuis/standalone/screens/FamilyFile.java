package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningProduct.Reply;
import java.util.concurrent.Callable;

/** The file of a family that a colleague keeps who works elsewhere; what she did is in every view once it is seen. */
final class FamilyFile {

    private static final String FILES = "/v1/overleg";

    private final RunningProduct product;
    private final String id;
    private Reply last;

    private FamilyFile(RunningProduct product, Reply opened) {
        this.product = product;
        this.id = opened.json().get("id").asString();
        this.last = opened;
    }

    static FamilyFile opened(Visitor visitor, String client) {
        var product = visitor.product();
        return new FamilyFile(
                product,
                done(() -> product.postJson(
                        "lco", FILES, """
                {"client": {"name": "%s"}, "openedOn": "%s", "requestedBy": "OCMW", "household": {"childrenUnder18": 2},
                 "consent": {"given": true, "on": "%2$s"}, "lifeDomains": ["INKOMEN", "HUISVESTING", "TAAL"]}""".formatted(client, DeskDay.today().minusDays(40)))));
    }

    /** @return id of what this made, if it made something */
    String changes(String what, String body) {
        var version = last.header("ETag");
        last = done(() -> product.postJson("lco", FILES + "/" + id + "/" + what, body, "If-Match", version));
        var created = last.json().get("created");
        return created == null ? null : created.asString();
    }

    /** Waits until all that was done is in what the coordinator and her partners ask. */
    FamilyFile seen() {
        for (var view : new String[] {FILES + "/" + id, "/v1/lco/start", "/v1/lco/agreements", "/v1/lco/years"}) {
            done(() -> product.ask(
                    "lco", view, "Consistency-Token", last.header("Consistency-Token"), "Prefer", "wait=10"));
        }
        return this;
    }

    String page() {
        return "/lco/" + id;
    }

    private static Reply done(Callable<Reply> call) {
        try {
            var reply = call.call();
            if (reply.status() >= 300) {
                throw new AssertionError(reply.toString());
            }
            return reply;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
