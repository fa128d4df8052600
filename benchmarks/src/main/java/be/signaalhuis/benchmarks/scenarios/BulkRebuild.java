package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.limits.RawRead;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.product.HeapLog;
import be.signaalhuis.benchmarks.product.Rebuilds;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.rounds.Contender;
import be.signaalhuis.benchmarks.rounds.Played;
import java.util.ArrayList;
import java.util.List;

/** Single views made anew from the whole log, in a query service of 256 MB, beside the limit and Axon's own way. */
public final class BulkRebuild implements Scenario {

    private static final List<String> VIEWS = List.of(StockRebuild.VIEW, "meldpunt-worklist", "meldpunt-file");
    private static final int MOST_HEAP_MB = 256;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var log = bench.grown();
        var heap = HeapLog.of("rebuild");
        try (var stock = new StockRebuild(bench, log);
                var query = ServiceProcess.query(log, "-Xmx" + MOST_HEAP_MB + "m", heap.option());
                var rebuilds = new Rebuilds(query)) {
            Views.await(query, log.head());
            play(bench, log, rebuilds, stock);
        }
        bench.results().memory("query service during rebuilds of %,d events".formatted(log.head()), "most heap allowed, MB", MOST_HEAP_MB);
        bench.results().memory("query service during rebuilds of %,d events".formatted(log.head()), "most heap after a collection, MB", heap.most());
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

    private static void report(Bench bench, Played played, String stock) {
        var results = bench.results();
        var raw = "raw read, pages of 5000";
        results.ratio("bulkRebuild", played.ratio(StockRebuild.VIEW, raw));
        results.ratio("bulkRebuildOverStockAxon", played.ratio(StockRebuild.VIEW, stock));
        VIEWS.forEach(view -> results.ratio("bulkRebuild " + view, played.ratio(view, raw)));
        results.explain(
                "bulkRebuild",
                "events a second of one rebuild of " + StockRebuild.VIEW + ", from the call that asks for it until its task"
                        + " says DONE, over one connection that reads all columns of the log and does nothing with them");
    }

    /** A first rebuild of each view, which also warms the code up. */
    private static boolean areThere(Bench bench, Rebuilds rebuilds) {
        try {
            for (var view : VIEWS) {
                rebuilds.awaitDone(rebuilds.start(view));
            }
            return true;
        } catch (java.io.IOException refused) {
            bench.results().missing("bulkRebuild, bulkRebuildOverStockAxon: POST /v1/processors/{view}/rebuilds: "
                    + refused.getMessage());
            return false;
        }
    }

    private static Measured rebuild(BenchDatabase log, Rebuilds rebuilds, String view) throws Exception {
        long start = System.nanoTime();
        rebuilds.awaitDone(rebuilds.start(view));
        return Measured.of(log.head(), (System.nanoTime() - start) / 1e9);
    }
}
