package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.database.BenchServer;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.WarmUp;
import be.signaalhuis.benchmarks.machine.DiskProbe;
import be.signaalhuis.benchmarks.plan.Plan;
import be.signaalhuis.benchmarks.report.Results;
import be.signaalhuis.benchmarks.rounds.Rounds;
import java.util.concurrent.Callable;

/** What the scenarios share: a server, a plan, the results, and what is dear to set up. */
public final class Bench implements AutoCloseable {

    private final BenchServer server;
    private final Plan plan;
    private final Results results;
    private Writing writing;
    private BenchDatabase grown;

    public Bench(BenchServer server, Plan plan, Results results) {
        this.server = server;
        this.plan = plan;
        this.results = results;
    }

    BenchServer server() {
        return server;
    }

    Plan plan() {
        return plan;
    }

    Results results() {
        return results;
    }

    Rounds rounds() {
        return new Rounds(
                plan.rounds(), plan.isFull(), new DiskProbe(plan.window().dividedBy(5)));
    }

    /** The command service with an empty log, and the limits beside it. */
    Writing writing() throws Exception {
        if (writing == null) {
            writing = Writing.on(server, plan);
        }
        return writing;
    }

    /** A log that has grown, seeded once. */
    BenchDatabase grown() throws Exception {
        if (grown == null) {
            grown = Seeded.log(this, "grown", plan.bigLog());
        }
        return grown;
    }

    void warmUp(Callable<Measured> window) throws Exception {
        WarmUp.run(plan.warmUp(), window);
    }

    void warmUpService(Callable<Measured> window) throws Exception {
        WarmUp.runFor(plan.warmUpOfService(), window);
    }

    @Override
    public void close() throws Exception {
        if (writing != null) {
            writing.close();
        }
        server.close();
    }
}
