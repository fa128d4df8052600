package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.keys.NoteKey;
import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.json.JsonText;
import be.signaalhuis.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The report of a verification in JSON, its names in the order of the alphabet, with a statement that is signed. */
final class VerificationReport {

    private final Map<String, Object> fields = new TreeMap<>();
    private final VerificationTask task;
    private final Outcome outcome;
    private final Instant endedAt;

    VerificationReport(VerificationTask task, Outcome outcome, String heldVerdict, Instant endedAt) {
        this.task = task;
        this.outcome = outcome;
        this.endedAt = endedAt;
        fields.put("endedAt", endedAt);
        fields.put("entries", outcome.entries());
        fields.put(
                "findings",
                outcome.findings().stream().map(VerificationReport::finding).toList());
        fields.put("findingsCount", outcome.count());
        fields.put("id", task.id());
        fields.put("kind", "verification");
        fields.put("log", task.log().key());
        fields.put("origin", outcome.origin());
        fields.put("shreddings", outcome.shreddings().size());
        fields.put("startedAt", task.startedAt());
        fields.put("startedBy", task.startedBy());
        fields.put("verdict", outcome.verdict().name());
        if (outcome.newest() != null) {
            fields.put(
                    "checkpoint",
                    sorted(
                            "key", outcome.newest().key(),
                            "note", outcome.newest().note(),
                            "root", outcome.newest().root(),
                            "size", outcome.newest().size()));
        }
        if (task.held() != null) {
            fields.put("held", sorted("note", task.held(), "verdict", heldVerdict));
        }
    }

    /** As it is served. */
    byte[] signedBy(NoteKey key) {
        fields.put("statement", key.note(statement(bytes())));
        return bytes();
    }

    private String statement(byte[] unsigned) {
        return String.join(
                        "\n",
                        "signaalhuis-verification/v1",
                        String.valueOf(outcome.origin()),
                        outcome.newest() == null
                                ? "-"
                                : Long.toString(outcome.newest().size()),
                        outcome.newest() == null ? "-" : outcome.newest().root(),
                        outcome.verdict().name(),
                        Long.toString(outcome.count()),
                        endedAt.toString(),
                        Base64.getEncoder().encodeToString(Hashes.sha256(unsigned)))
                + "\n";
    }

    private byte[] bytes() {
        return JsonText.of(fields).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> finding(Finding finding) {
        return sorted(
                "verdict", finding.verdict().name(),
                "row", finding.row(),
                "leaf", finding.leaf(),
                "identifier", finding.identifier(),
                "detail", finding.detail());
    }

    private static Map<String, Object> sorted(Object... namesAndValues) {
        var sorted = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sorted.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return sorted;
    }
}
