package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.limits.RawRead;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.product.HeapLog;
import be.signaalhuis.benchmarks.product.Rebuilds;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.rounds.Contender;
import be.signaalhuis.benchmarks.rounds.Played;
import be.signaalhuis.benchmarks.rounds.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Single views made anew from the whole log, in a query service of 256 MB, beside the limit and Axon's own way. */
public final class BulkRebuild implements Scenario {

    private static final List<String> VIEWS = List.of(StockRebuild.VIEW, "meldpunt-worklist", "meldpunt-file");
    private static final List<String> UNTIL_SERVING = List.of("load", "index", "catchUp", "swap");
    private static final int MOST_HEAP_MB = 256;

    private final Map<String, List<Double>> wholeSeconds = new TreeMap<>();

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var log = bench.grown();
        var heap = HeapLog.of("rebuild");
        try (var stock = new StockRebuild(bench, log);
                var query = ServiceProcess.query(log, "-Xmx" + MOST_HEAP_MB + "m", heap.option())) {
            var rebuilds = new Rebuilds(query);
            Views.await(query, log.head());
            play(bench, log, rebuilds, stock);
        }
        var during = "query service during rebuilds of %,d events".formatted(log.head());
        bench.results().memory(during, "most heap allowed, MB", MOST_HEAP_MB);
        bench.results().memory(during, "most heap after a collection, MB", heap.most());
    }

    private void play(Bench bench, BenchDatabase log, Rebuilds rebuilds, StockRebuild stock) throws Exception {
        List<Contender> contenders = new ArrayList<>();
        contenders.add(new Contender("raw read, pages of 5000", () -> RawRead.run(log)));
        boolean ours = areThere(bench, rebuilds);
        if (ours) {
            VIEWS.forEach(view -> contenders.add(new Contender(view, () -> rebuild(log, rebuilds, view))));
        }
        contenders.add(new Contender(stock.name(), stock::tuned));
        var played = bench.rounds().play(contenders);
        bench.results().table(name(), played);
        if (ours) {
            report(bench, played, stock.name());
        }
        stock.reportDefaults(bench);
    }

    private void report(Bench bench, Played played, String stock) {
        var results = bench.results();
        var raw = "raw read, pages of 5000";
        results.ratio("bulkRebuild", played.ratio(StockRebuild.VIEW, raw));
        results.ratio("bulkRebuildOverStockAxon", played.ratio(StockRebuild.VIEW, stock));
        VIEWS.forEach(view -> results.ratio("bulkRebuild " + view, played.ratio(view, raw)));
        wholeSeconds.forEach((view, seconds) -> results.figure("rebuildWholeTaskSeconds " + view, Spread.of(seconds)));
        results.explain(
                "bulkRebuild",
                "events a second of one rebuild of " + StockRebuild.VIEW
                        + " in a query service of 256 MB, asked for over HTTP:"
                        + " loading, indexing, catching up and swapping, as its task tells, without the comparison with the"
                        + " old rows (rebuildWholeTaskSeconds has that too, as the caller saw it); over one connection that"
                        + " reads all columns of the log and does nothing with them, and over stock Axon on the first quarter"
                        + " of the log, where it is as fast as further on");
    }

    /** A first rebuild of each view, which also warms the code up. */
    private static boolean areThere(Bench bench, Rebuilds rebuilds) {
        try {
            for (var view : VIEWS) {
                rebuilds.awaitDone(rebuilds.start(view));
            }
            return true;
        } catch (java.io.IOException refused) {
            bench.results()
                    .missing("bulkRebuild, bulkRebuildOverStockAxon: POST /v1/processors/{view}/rebuilds: "
                            + refused.getMessage());
            return false;
        }
    }

    /** Until the new rows serve. Comparing them with the old ones comes on top, as no other contender does that. */
    private Measured rebuild(BenchDatabase log, Rebuilds rebuilds, String view) throws Exception {
        long start = System.nanoTime();
        var task = rebuilds.awaitDone(rebuilds.start(view));
        double whole = (System.nanoTime() - start) / 1e9;
        wholeSeconds.computeIfAbsent(view, key -> new ArrayList<>()).add(whole);
        var spent = task.path("milliseconds");
        long worked = 0;
        for (var phase : UNTIL_SERVING) {
            worked += spent.path(phase).asLong(0);
        }
        return Measured.of(log.head(), worked == 0 ? whole : worked / 1e3);
    }
}
