package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.Latencies;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.OpenLoop;
import be.signaalhuis.benchmarks.machine.JvmUse;
import be.signaalhuis.benchmarks.product.Ledger;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.product.Sighting;
import be.signaalhuis.benchmarks.rounds.Contender;
import java.time.Duration;
import java.util.List;

/** How long after a report was acknowledged anybody can see it, with both services in processes of their own. */
public final class Visible implements Scenario {

    private static final double PER_SECOND = 200;
    private static final long SEED = 4;

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var database = bench.server().fresh("visible");
        var ledger = new Ledger();
        try (var command = ServiceProcess.command(database);
                var query = ServiceProcess.query(database);
                var stock = StockVisible.on(bench);
                var sighting = new Sighting(command, query, SEED, ledger)) {
            var ours = new Contender("product, acknowledged to visible", () -> load(bench, sighting));
            var peer =
                    new Contender("stock Axon, acknowledged to written", () -> stock.load(PER_SECOND, window(bench)));
            // Three JVMs that compile on two cores fall behind the schedule, and have to make up for it first.
            bench.warmUpService(ours.turn());
            bench.warmUp(peer.turn());
            var loader = JvmUse.now();
            long start = System.nanoTime();
            var measured = ours.turn().call();
            bench.results()
                    .counter(
                            "saved to visible at 200/s",
                            "loader's CPU, cores",
                            JvmUse.now().since(loader).cpuSeconds() * 1e9 / (System.nanoTime() - start));
            bench.results()
                    .counter(
                            "saved to visible at 200/s",
                            "from intended start, p99 ms",
                            sighting.fromDue().p99Millis());
            var played = bench.rounds().play(List.of(ours, peer));
            bench.results().table(name(), played);
            bench.results().figure("visibleP50Ms", played.of(ours.name(), Measured::p50Millis));
            bench.results().figure("visibleP99Ms", played.of(ours.name(), Measured::p99Millis));
            bench.results().ratio("stockVisible", played.ratio(peer.name(), ours.name(), Measured::p50Millis));
            Views.await(query, database.head());
        }
        bench.results().check("visible: acknowledgements and log", ledger.comparedWith(database, 0));
        bench.results()
                .explain(
                        "visibleP50Ms/visibleP99Ms",
                        "200 reports a second on a Poisson schedule by POST to the command service; from the moment its 201 was"
                                + " read until GET /v1/meldpunt/reports/{id} of the query service, asked at once with the"
                                + " Consistency-Token and again until it is so, answered 200 with a position not below the token");
        bench.results()
                .explain(
                        "stockVisible",
                        "median from acknowledgement until the transaction of a stock projection on another event store over the"
                                + " same database has committed, over ours; no HTTP on the stock side, so it is flattered");
    }

    static Duration window(Bench bench) {
        return bench.plan().window().multipliedBy(2);
    }

    private static Measured load(Bench bench, Sighting sighting) throws Exception {
        var latencies = new Latencies();
        var whole = new OpenLoop(PER_SECOND, SEED)
                .run(window(bench), due -> latencies.record(sighting.nanosUntilVisible()));
        sighting.remember(whole);
        return new Measured(whole.done(), whole.failed(), whole.seconds(), latencies.taken());
    }
}
