package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.ServerCounters;
import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Task;
import be.signaalhuis.benchmarks.machine.JvmUse;
import be.signaalhuis.benchmarks.machine.ProcessTree;
import java.util.function.IntFunction;

/** What one command costs in statements, commits, bytes and processor time: the same on a busy machine as on a quiet one. */
public final class CommandCost implements Scenario {

    private static final int FILES = 200;
    private static final int MANY = 32;

    @Override
    public String name() {
        return "counters";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var desk = bench.writing().desk();
        count(bench, "create, 1 client", 1, desk::registering);
        count(bench, "create, 32 clients", MANY, desk::registering);
        var change = desk.changing(0, FILES);
        for (int file = 0; file < FILES; file++) {
            change.run();
        }
        count(bench, "change of a warm file, 1 client", 1, client -> change);
    }

    private static void count(Bench bench, String what, int clients, IntFunction<Task> tasks) throws Exception {
        var database = bench.writing().database();
        bench.warmUp(() -> ClosedLoop.run(clients, bench.plan().window(), tasks));
        database.checkpoint();
        var server = ProcessTree.of(bench.server().pid());
        var counters = ServerCounters.of(database, bench.plan().rest());
        double serverCpu = server.cpuSeconds();
        var jvm = JvmUse.now();
        var done = ClosedLoop.run(clients, bench.plan().window(), tasks).done();
        var used = JvmUse.now().since(jvm);
        double serverUsed = server.cpuSeconds() - serverCpu;
        var counted = ServerCounters.of(database, bench.plan().rest()).since(counters);
        var results = bench.results();
        results.counter(what, "statements per command", (double) counted.calls() / done);
        results.counter(what, "commits per command", (double) counted.commits() / done);
        results.counter(what, "WAL bytes per command", (double) counted.wal() / done);
        results.counter(what, "allocated bytes per command", (double) used.allocated() / done);
        results.counter(what, "JVM CPU ms per command", used.cpuSeconds() * 1e3 / done);
        results.counter(what, "PostgreSQL CPU ms per command", serverUsed * 1e3 / done);
    }
}
