package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.product.CommandSide;
import be.signaalhuis.benchmarks.product.Desk;
import be.signaalhuis.benchmarks.product.Ledger;
import be.signaalhuis.benchmarks.product.Rebuilds;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.rounds.Contender;
import java.time.Duration;
import java.util.List;

/** What a rebuild of a view costs those who write meanwhile. */
public final class WriterDuringRebuild implements Scenario {

    private static final int CLIENTS = 8;
    private static final Duration SLICE = Duration.ofMillis(200);
    private static final long SEED = 7;
    private static final int PART = 5;

    @Override
    public String name() {
        return "writer";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var log = Seeded.log(bench, "busy", bench.plan().bigLog() / PART);
        long seeded = log.head();
        var ledger = new Ledger();
        try (var side = CommandSide.on(log);
                var query = ServiceProcess.query(log)) {
            var rebuilds = new Rebuilds(query);
            Views.await(query, seeded);
            rebuilds.awaitDone(rebuilds.start(StockRebuild.VIEW));
            var desk = new Desk(side, ledger, SEED);
            var alone = new Contender(
                    "8 writers alone",
                    () -> ClosedLoop.run(CLIENTS, bench.plan().window(), desk::registering));
            var beside = new Contender("8 writers during a rebuild", () -> beside(desk, rebuilds));
            bench.warmUp(alone.turn());
            var played = bench.rounds().play(List.of(alone, beside));
            bench.results().table(name(), played);
            bench.results().ratio("writerDuringRebuild", played.ratio(beside.name(), alone.name()));
            bench.results()
                    .ratio("writerDuringRebuildP99", played.ratio(beside.name(), alone.name(), Measured::p99Millis));
        }
        bench.results().check("writer: acknowledgements and log", ledger.comparedWith(log, seeded));
        bench.results()
                .explain(
                        "writerDuringRebuild",
                        "commands a second of 8 clients of the command gateway for as long as one rebuild of "
                                + StockRebuild.VIEW + " runs in the query service, over the same alone");
    }

    private static Measured beside(Desk desk, Rebuilds rebuilds) throws Exception {
        var task = rebuilds.start(StockRebuild.VIEW);
        var all = ClosedLoop.run(CLIENTS, SLICE, desk::registering);
        while (rebuilds.isRunning(task)) {
            all = all.and(ClosedLoop.run(CLIENTS, SLICE, desk::registering));
        }
        return all;
    }
}
