package be.signaalhuis.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results for programs: {@code ratios} holds plain numbers under fixed keys, the rest is beside it. */
final class ResultsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResultsJson() {}

    static String of(String mode, Results results) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("mode", mode);
        all.put("ratios", plain(results));
        all.put("ratioDetails", results.ratios());
        all.put("figureDetails", results.figures());
        all.put("counters", results.counters());
        all.put("memory", results.memory());
        all.put("scenarios", results.tables());
        all.put("checks", results.checks());
        all.put("missing", results.missing());
        all.put("machine", results.machine());
        return JSON.writeValueAsString(all) + "\n";
    }

    /** What could not be measured is left out: a made-up number would be worse than none. */
    private static Map<String, Double> plain(Results results) {
        Map<String, Double> plain = new LinkedHashMap<>();
        results.ratios().forEach((key, ratio) -> put(plain, key, ratio.ratio().median()));
        results.figures().forEach((key, figure) -> put(plain, key, figure.median()));
        return plain;
    }

    private static void put(Map<String, Double> plain, String key, double value) {
        if (Double.isFinite(value)) {
            plain.put(key, Math.round(value * 1000) / 1000.0);
        }
    }
}
