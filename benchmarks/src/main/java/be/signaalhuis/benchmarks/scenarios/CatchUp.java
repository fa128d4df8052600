package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.database.ServerCounters;
import be.signaalhuis.benchmarks.limits.RawRead;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.machine.JvmUse;
import be.signaalhuis.benchmarks.product.QuerySide;
import be.signaalhuis.benchmarks.rounds.Contender;
import java.time.Duration;
import java.util.List;

/** All views of the query service together, from nothing to the end of a grown log. */
public final class CatchUp implements Scenario {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "catchUp";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var log = bench.grown();
        var raw = new Contender("raw read, pages of 5000", () -> RawRead.run(log));
        try (var query = QuerySide.on(log)) {
            query.awaitViews(log.head(), PATIENCE);
            var ours = new Contender(query.views().size() + " views together", () -> catchUp(log, query));
            RawRead.run(log);
            count(bench, log, query);
            var played = bench.rounds().play(List.of(raw, ours));
            bench.results().table(name(), played);
            bench.results().ratio("catchUp", played.ratio(ours.name(), raw.name()));
        }
        bench.results()
                .explain(
                        "catchUp",
                        "events a second of the whole query service that comes back with empty views, from the start of"
                                + " its processors until all have seen the end of a log of %,d events, over"
                                        .formatted(log.head())
                                + " one connection that reads all columns of the log and does nothing with them");
    }

    private static Measured catchUp(BenchDatabase log, QuerySide query) {
        query.stop();
        query.forget();
        long start = System.nanoTime();
        query.comeBack();
        query.awaitViews(log.head(), PATIENCE);
        return Measured.of(log.head(), (System.nanoTime() - start) / 1e9);
    }

    private static void count(Bench bench, BenchDatabase log, QuerySide query) {
        var before = ServerCounters.of(log, bench.plan().rest());
        var jvm = JvmUse.now();
        double events = catchUp(log, query).done();
        var used = JvmUse.now().since(jvm);
        var counted = ServerCounters.of(log, bench.plan().rest()).since(before);
        var results = bench.results();
        results.counter("catch-up of all views", "statements per 1000 events", counted.calls() * 1e3 / events);
        results.counter("catch-up of all views", "commits per 1000 events", counted.commits() * 1e3 / events);
        results.counter("catch-up of all views", "WAL bytes per event", counted.wal() / events);
        results.counter("catch-up of all views", "allocated bytes per event", used.allocated() / events);
        results.counter("catch-up of all views", "JVM CPU ms per 1000 events", used.cpuSeconds() * 1e6 / events);
    }
}
