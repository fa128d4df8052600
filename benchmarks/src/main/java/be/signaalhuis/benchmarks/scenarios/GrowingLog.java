package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.database.ServerCounters;
import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Latencies;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.OpenLoop;
import be.signaalhuis.benchmarks.product.CommandSide;
import be.signaalhuis.benchmarks.product.Desk;
import be.signaalhuis.benchmarks.product.Ledger;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.product.Sighting;
import java.time.Duration;

/** A log of some size with both services on it. */
final class GrowingLog implements AutoCloseable {

    private static final int CLIENTS = 32;
    private static final double TAIL_PER_SECOND = 50;
    private static final int COUNTED = 1_000;
    private static final long SEED = 6;

    private final BenchDatabase database;
    private final CommandSide side;
    private final ServiceProcess command;
    private final ServiceProcess query;
    private final Sighting sighting;
    private final Ledger ledger = new Ledger();
    private final long seeded;
    private final Desk desk;

    GrowingLog(BenchDatabase database) throws Exception {
        this.database = database;
        this.seeded = database.head();
        this.side = CommandSide.on(database);
        this.command = ServiceProcess.command(database);
        this.query = ServiceProcess.query(database);
        this.sighting = new Sighting(command, query, SEED, ledger);
        this.desk = new Desk(side, ledger, SEED);
        Views.await(query, seeded);
    }

    Measured append(Duration window) throws InterruptedException {
        database.checkpoint();
        return ClosedLoop.run(CLIENTS, window, desk::registering);
    }

    Measured tail(Duration window) throws Exception {
        Views.await(query, database.head());
        var latencies = new Latencies();
        var whole =
                new OpenLoop(TAIL_PER_SECOND, SEED).run(window, due -> latencies.record(sighting.nanosUntilVisible()));
        return new Measured(whole.done(), whole.failed(), whole.seconds(), latencies.taken());
    }

    /** Of the appends alone, full pages written since the last checkpoint included. */
    double walPerEvent() throws Exception {
        Views.await(query, database.head());
        database.checkpoint();
        var before = ServerCounters.walOfAppends(database);
        var task = desk.registering(0);
        for (int event = 0; event < COUNTED; event++) {
            task.run();
        }
        return (double) (ServerCounters.walOfAppends(database) - before) / COUNTED;
    }

    double tokenBytes() {
        return database.sql()
                .sql("select max(length(token)) from views.token_entry where processor_name <> '__config'")
                .query(Double.class)
                .single();
    }

    String kept() throws Exception {
        return ledger.comparedWith(database, seeded);
    }

    @Override
    public void close() throws Exception {
        sighting.close();
        query.close();
        command.close();
        side.close();
    }
}
