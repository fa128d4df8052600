package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.CheckpointSeen;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.json.JsonText;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outcome as one line of JSON. */
final class OutcomeJson {

    private OutcomeJson() {}

    static void print(String file, Outcome outcome, PrintStream out) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("verdict", outcome.verdict().name());
        json.put("log", outcome.log());
        json.put("origin", outcome.origin());
        json.put("entries", outcome.entries());
        json.put("keysOfBundle", outcome.keysOfBundle());
        json.put("checkpoint", outcome.newest() == null ? null : checkpoint(outcome.newest()));
        json.put("findingsCount", outcome.count());
        json.put("findings", findings(outcome));
        json.put("shreddings", shreddings(outcome));
        out.println(JsonText.of(json));
    }

    private static Map<String, Object> checkpoint(CheckpointSeen newest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("size", newest.size());
        json.put("root", newest.root());
        json.put("key", newest.key());
        json.put(
                "cosignatures",
                newest.cosignatures().stream()
                        .map(one -> Map.of("witness", one.witness(), "at", one.at()))
                        .toList());
        return json;
    }

    private static List<Map<String, Object>> findings(Outcome outcome) {
        return outcome.findings().stream()
                .map(finding -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("verdict", finding.verdict().name());
                    json.put("row", finding.row());
                    json.put("leaf", finding.leaf());
                    json.put("identifier", finding.identifier());
                    json.put("detail", finding.detail());
                    return json;
                })
                .toList();
    }

    private static List<Map<String, Object>> shreddings(Outcome outcome) {
        return outcome.shreddings().stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("key", one.key());
                    json.put("at", one.at());
                    json.put("event", one.event());
                    json.put("globalIndex", one.eventRow());
                    json.put("rows", one.rows());
                    return json;
                })
                .toList();
    }
}
