package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.rounds.Contender;
import be.signaalhuis.benchmarks.rounds.Ratio;
import be.signaalhuis.benchmarks.rounds.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether appending to a log of a million events costs more than appending to a young one. */
public final class AppendGrowth implements Scenario {

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var plan = bench.plan();
        var young = Seeded.log(bench, "young", plan.smallLog());
        try (var small = new GrowingLog(young);
                var big = new GrowingLog(bench.grown())) {
            var contenders = List.of(
                    new Contender("append, young", () -> small.append(plan.window())),
                    new Contender("append, grown", () -> big.append(plan.window())),
                    new Contender("tail, young", () -> small.tail(plan.window())),
                    new Contender("tail, grown", () -> big.tail(plan.window())));
            for (var contender : contenders) {
                bench.warmUp(contender.turn());
            }
            var wal = new double[] {small.walPerEvent(), big.walPerEvent()};
            var played = bench.rounds().play(contenders);
            bench.results().table(name(), played);
            Map<String, Ratio> worse = new LinkedHashMap<>();
            worse.put("rate", played.ratio("append, young", "append, grown"));
            worse.put("p99", played.ratio("append, grown", "append, young", Measured::p99Millis));
            worse.put("tailP50", played.ratio("tail, grown", "tail, young", Measured::p50Millis));
            worse.put("walPerEvent", single("WAL bytes per event", wal[1], wal[0]));
            worse.put("tokenBytes", single("token bytes", big.tokenBytes(), small.tokenBytes()));
            report(bench, worse);
            bench.results().check("grown log: acknowledgements and log", big.kept());
            bench.results().check("young log: acknowledgements and log", small.kept());
        }
    }

    private static void report(Bench bench, Map<String, Ratio> worse) {
        worse.forEach((what, ratio) -> bench.results().ratio("growth " + what, ratio));
        double worst = worse.values().stream()
                .mapToDouble(ratio -> ratio.ratio().median())
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
        bench.results().figure("appendGrowth", Spread.of(List.of(worst)));
        bench.results()
                .explain(
                        "appendGrowth",
                        "the worst of five ratios of a log of %,d events to one of %,d: append rate (32 clients) and its p99, time"
                                        .formatted(
                                                bench.plan().bigLog(),
                                                bench.plan().smallLog())
                                + " from saved to visible at 50/s (p50), WAL bytes per event, bytes of a view's token; 1 is no growth");
    }

    private static Ratio single(String what, double grown, double young) {
        return new Ratio(
                what + ", grown",
                what + ", young",
                Spread.of(List.of(grown)),
                Spread.of(List.of(young)),
                Spread.of(List.of(grown / young)),
                0);
    }
}
