package be.signaalhuis.benchmarks.report;

import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.rounds.Played;
import be.signaalhuis.benchmarks.rounds.Ratio;
import be.signaalhuis.benchmarks.rounds.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run found out, as it goes. Nothing in here judges: no figure is ever a failed build. */
public final class Results {

    private final Map<String, Ratio> ratios = new LinkedHashMap<>();
    private final Map<String, Spread> figures = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Spread>>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> counters = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> memory = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> machine = new LinkedHashMap<>();
    private final Map<String, String> peers = new LinkedHashMap<>();
    private final Map<String, String> checks = new LinkedHashMap<>();
    private final Map<String, String> explained = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    /** A ratio under the key that others look it up by. */
    public void ratio(String key, Ratio ratio) {
        ratios.put(key, ratio);
    }

    /** A figure that is no ratio, under the key that others look it up by. */
    public void figure(String key, Spread figure) {
        figures.put(key, figure);
    }

    /** What every contender of a scenario did. */
    public void table(String scenario, Played played) {
        Map<String, Map<String, Spread>> rows = new LinkedHashMap<>();
        for (var name : played.names()) {
            Map<String, Spread> row = new LinkedHashMap<>();
            row.put("perSecond", played.perSecond(name));
            row.put("p50Millis", played.of(name, Measured::p50Millis));
            row.put("p99Millis", played.of(name, Measured::p99Millis));
            rows.put(name, row);
            if (played.failed(name) > 0) {
                check(scenario + ": " + name, played.failed(name) + " tasks were refused or failed");
            }
        }
        tables.put(scenario, rows);
        machine("disk syncs a second during " + scenario, syncs(played));
    }

    private static Map<String, String> syncs(Played played) {
        var all = played.syncs().stream().map("%.0f"::formatted).toList();
        return Map.of("before and after each round", String.join(", ", all), "rounds dropped", "" + played.dropped());
    }

    public void counter(String of, String what, double value) {
        counters.computeIfAbsent(of, key -> new LinkedHashMap<>()).put(what, value);
    }

    public void memory(String of, String what, double value) {
        memory.computeIfAbsent(of, key -> new LinkedHashMap<>()).put(what, value);
    }

    public void machine(String when, Map<String, String> facts) {
        machine.put(when, facts);
    }

    /** How a peer was set up, so that nobody need believe that it was given a fair chance. */
    public void peer(String name, String setUp) {
        peers.put(name, setUp);
    }

    /** Whether acknowledgements, log and views agree. */
    public void check(String what, String outcome) {
        checks.put(what, outcome);
    }

    /** What exactly a key stands for. */
    public void explain(String key, String meaning) {
        explained.put(key, meaning);
    }

    public void missing(String what) {
        missing.add(what);
    }

    public Map<String, Ratio> ratios() {
        return ratios;
    }

    public Map<String, Spread> figures() {
        return figures;
    }

    public Map<String, Map<String, Map<String, Spread>>> tables() {
        return tables;
    }

    public Map<String, Map<String, Double>> counters() {
        return counters;
    }

    public Map<String, Map<String, Double>> memory() {
        return memory;
    }

    public Map<String, Map<String, String>> machine() {
        return machine;
    }

    public Map<String, String> peers() {
        return peers;
    }

    public Map<String, String> checks() {
        return checks;
    }

    public Map<String, String> explained() {
        return explained;
    }

    public List<String> missing() {
        return missing;
    }
}
