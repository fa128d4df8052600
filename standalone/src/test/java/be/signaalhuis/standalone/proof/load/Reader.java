package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.standalone.proof.ledger.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** One client that reads what was just acknowledged, and knows how new the answer has to be. */
final class Reader {

    private static final JsonMapper JSON = new JsonMapper();

    private final Random random = new Random(1);
    private final Desk desk;
    private final URI service;
    private final Recent recent;
    private final Complaints complaints;

    Reader(Desk desk, URI service, Recent recent, Complaints complaints) {
        this.desk = desk;
        this.service = service;
        this.recent = recent;
        this.complaints = complaints;
    }

    /** Asks once and returns whether the answer was as new as asked. */
    boolean step() throws Exception {
        var done = recent.any(random);
        if (done == null) {
            return false;
        }
        var isStrict = random.nextBoolean();
        var isFigure = random.nextInt(4) == 0;
        var path = isFigure ? "/v1/meldpunt/annual-reports/2018" : "/v1/meldpunt/reports/" + done.file();
        var token = Long.toString(done.position());
        try {
            var answer = isStrict
                    ? desk.ask(service, path, "Consistency-Token", token, "Prefer", "wait=5")
                    : desk.ask(service, path, "Consistency-Token", token);
            return judge(done, answer, isStrict, isFigure);
        } catch (IOException killed) {
            return false;
        }
    }

    private boolean judge(Outcome.Acknowledged done, HttpResponse<String> answer, boolean isStrict, boolean isFigure) {
        var saysBehind = answer.headers().firstValue("Consistency").isPresent();
        var complaint =
                switch (answer.statusCode()) {
                    case 200 -> saysBehind ? strictly(isStrict) : age(done, answer, isFigure);
                    case 503 -> Answers.complaintAbout(answer);
                    default -> "an answer that nobody should get";
                };
        if (complaint != null) {
            complaints.add("%s: %s asked %s: %d %s"
                    .formatted(
                            complaint, done, isStrict ? "strictly" : "leniently", answer.statusCode(), answer.body()));
        }
        return answer.statusCode() == 200 && !saysBehind;
    }

    private static String strictly(boolean isStrict) {
        return isStrict ? "behind, although the reader would rather wait" : null;
    }

    /** What an answer without a warning promises. */
    private static String age(Outcome.Acknowledged done, HttpResponse<String> answer, boolean isFigure) {
        var content = JSON.readTree(answer.body());
        if (content.path("position").asLong(-1) < done.position()) {
            return "old, and passed off as new";
        }
        return !isFigure && content.path("version").asLong(-1) < done.version() ? "an old version" : null;
    }
}
