package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.database.BenchServer;
import be.signaalhuis.benchmarks.limits.RawInsert;
import be.signaalhuis.benchmarks.plan.Plan;
import be.signaalhuis.benchmarks.product.CommandSide;
import be.signaalhuis.benchmarks.product.Desk;
import be.signaalhuis.benchmarks.product.Ledger;
import be.signaalhuis.benchmarks.workload.Samples;

/**
 * The command service in this process and the limit of what it can do.
 *
 * @param limits a database of their own, so that their tables do not share the product's
 */
record Writing(
        BenchDatabase database,
        BenchDatabase limits,
        CommandSide side,
        Samples samples,
        RawInsert raw,
        int rawThreads,
        Ledger ledger,
        Desk desk)
        implements AutoCloseable {

    private static final long SEED = 1;

    static Writing on(BenchServer server, Plan plan) throws Exception {
        var database = server.fresh("writes");
        var limits = server.fresh("limits");
        var side = CommandSide.on(database);
        var samples = new Samples(SEED, side.serializer(), side.seals());
        var raw = new RawInsert(limits, samples);
        int threads = raw.search(plan.window());
        var ledger = new Ledger();
        return new Writing(database, limits, side, samples, raw, threads, ledger, new Desk(side, ledger, SEED + 1));
    }

    String rawName() {
        return "raw insert + commit, " + rawThreads + " threads";
    }

    @Override
    public void close() throws Exception {
        raw.close();
        side.close();
    }
}
