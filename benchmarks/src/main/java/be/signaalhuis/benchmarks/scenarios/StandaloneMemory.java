package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.http.Connections;
import be.signaalhuis.benchmarks.load.OpenLoop;
import be.signaalhuis.benchmarks.machine.ProcessTree;
import be.signaalhuis.benchmarks.product.Ledger;
import be.signaalhuis.benchmarks.product.ReportsOverHttp;
import be.signaalhuis.benchmarks.product.Sighting;
import be.signaalhuis.benchmarks.product.StandaloneProcess;
import java.io.IOException;
import java.nio.file.Files;

/** What the whole product on one machine keeps in memory, its PostgreSQL included, before and after a load. */
public final class StandaloneMemory implements Scenario {

    private static final double PER_SECOND = 200;
    private static final long SEED = 8;
    private static final String OF = "standalone: JVM, PostgreSQL and login";

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var data = Files.createTempDirectory("bench-standalone");
        try (var product = StandaloneProcess.on(data)) {
            var processes = product.processes();
            tell(bench, "after the start", processes);
            var window = bench.plan().window().multipliedBy(bench.plan().isQuick() ? 2 : 12);
            try (var sighting = new Sighting(
                    new ReportsOverHttp(SEED, product.token("intake")),
                    new Connections(product::toCommands),
                    new Connections(product::toQueries),
                    new Ledger())) {
                var measured = new OpenLoop(PER_SECOND, SEED).run(window, due -> sighting.nanosUntilVisible());
                bench.results().memory(OF, "reports registered and read", measured.done());
                bench.results().memory(OF, "reports that failed", measured.failed());
            }
            tell(bench, "after the load", processes);
        } finally {
            deleteAll(data);
        }
    }

    private static void tell(Bench bench, String when, ProcessTree processes) {
        bench.results().memory(OF, "proportional set size " + when + ", MB", processes.proportional() / 1e6);
        bench.results().memory(OF, "resident set size " + when + ", MB", processes.resident() / 1e6);
    }

    private static void deleteAll(java.nio.file.Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
