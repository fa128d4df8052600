package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.util.UUID;

/** Waiting, over the API as any reader does, until a query service has seen a position with all its views. */
final class Views {

    private static final int TRIES = 60;

    private Views() {}

    static void await(ServiceProcess query, long position) throws IOException {
        var asking = "Authorization: Bearer " + TestLogin.token("intake") + "\r\nConsistency-Token: " + position
                + "\r\nPrefer: wait=30\r\n";
        try (var connection = query.connect()) {
            for (int tries = 0; tries < TRIES; tries++) {
                int file = connection
                        .get("/v1/meldpunt/reports/" + new UUID(0, 0), asking)
                        .status();
                int figure = connection
                        .get("/v1/meldpunt/annual-reports/1999", asking)
                        .status();
                int worklist = connection
                        .post("/v1/meldpunt/reports/query", asking, "{\"limit\":1}")
                        .status();
                if (file == 404 && figure == 200 && worklist == 200) {
                    return;
                }
            }
        }
        throw new IOException("the views did not get to " + position);
    }
}
