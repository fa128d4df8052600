package be.signaalhuis.benchmarks;

import be.signaalhuis.benchmarks.database.BenchServer;
import be.signaalhuis.benchmarks.load.Failures;
import be.signaalhuis.benchmarks.machine.Machine;
import be.signaalhuis.benchmarks.plan.Plan;
import be.signaalhuis.benchmarks.report.Reports;
import be.signaalhuis.benchmarks.report.Results;
import be.signaalhuis.benchmarks.scenarios.Bench;
import be.signaalhuis.benchmarks.scenarios.Scenario;
import be.signaalhuis.benchmarks.scenarios.Scenarios;
import java.nio.file.Path;
import java.util.List;

/** Runs the scenarios of a plan and writes what they found. It never fails for being slow. */
public final class Benchmarks {

    /** What a quick run has a minute for, unless it is asked for something else. */
    private static final String EVERY_DAY = "change,counters,rest";

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.current();
        var only = System.getProperty("bench.only", "");
        var results = new Results();
        results.machine("facts", Machine.facts());
        results.machine("at the start", Machine.state());
        try (var server = BenchServer.start();
                var bench = new Bench(server, plan, results)) {
            results.machine("PostgreSQL", server.settings());
            run(bench, Scenarios.chosen(only.isBlank() && plan.isQuick() ? EVERY_DAY : only), results);
        }
        results.machine("at the end", Machine.state());
        Failures.seen().forEach((what, times) -> results.check("failure " + what, times + " times"));
        // Only a whole run replaces what is checked in.
        var folder = plan.isFull() && only.isBlank() ? Path.of(".") : Path.of("target", "bench-" + plan.name());
        Reports.write(folder, plan.name(), results);
        System.out.println("written to " + folder.toAbsolutePath().normalize());
        System.exit(0);
    }

    /** One scenario that cannot run must not cost the others their figures. */
    private static void run(Bench bench, List<Scenario> scenarios, Results results) {
        for (var scenario : scenarios) {
            long start = System.nanoTime();
            try {
                scenario.run(bench);
            } catch (Exception | AssertionError | LinkageError failure) {
                failure.printStackTrace();
                results.missing(scenario.name() + ": " + failure);
            }
            System.out.printf("%s: %.1f s%n", scenario.name(), (System.nanoTime() - start) / 1e9);
        }
    }
}
