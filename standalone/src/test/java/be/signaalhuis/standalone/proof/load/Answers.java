package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.ledger.Sent;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer to a command says about its outcome, in the terms of the published contract alone. */
final class Answers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIX = "urn:problem-type:signaalhuis:";

    /** Unavailable for now, and surely not done; of {@code outcomeUnknown} nobody is sure. */
    private static final Set<String> NOT_DONE = Set.of("storeUnavailable", "tooBusy", "viewBehind");

    private Answers() {}

    static Outcome of(Sent sent, HttpResponse<String> answer) {
        int expected = sent.file() == null ? 201 : 200;
        if (answer.statusCode() == expected) {
            var receipt = JSON.readTree(answer.body());
            return new Outcome.Acknowledged(
                    UUID.fromString(receipt.get("id").asString()),
                    receipt.get("version").asLong(),
                    Long.parseLong(
                            answer.headers().firstValue("Consistency-Token").orElseThrow()));
        }
        var code = codeOf(answer);
        if (answer.statusCode() >= 500 && !NOT_DONE.contains(code)) {
            return new Outcome.Unknown(code);
        }
        var told = problem(answer).path("currentVersion");
        return new Outcome.Refused(answer.statusCode(), code, told.isNumber() ? told.asLong() : null);
    }

    static String codeOf(HttpResponse<String> answer) {
        var type = problem(answer).path("type").asString("");
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    /** Why an unavailable service's answer is not as promised; null when it is. */
    static String complaintAbout(HttpResponse<String> answer) {
        var code = codeOf(answer);
        if (!NOT_DONE.contains(code) && !code.equals("outcomeUnknown")) {
            return "503 with the code '" + code + "'";
        }
        return answer.headers().firstValue("Retry-After").isPresent() ? null : "503 " + code + " without Retry-After";
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (tools.jackson.core.JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }
}
