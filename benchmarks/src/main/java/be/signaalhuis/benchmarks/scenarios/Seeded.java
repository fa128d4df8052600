package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.product.CommandSide;
import be.signaalhuis.benchmarks.workload.LogSeeding;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import java.io.IOException;

/** Logs filled in bulk, and then read by the product's own engine to see that they are what it would have written. */
final class Seeded {

    private static final int SAMPLE = 1_000;

    private Seeded() {}

    static BenchDatabase log(Bench bench, String name, int events) throws Exception {
        var database = bench.server().fresh(name);
        try (var side = CommandSide.on(database)) {
            long start = System.nanoTime();
            new LogSeeding(database, side.serializer(), side.seals()).seed(events);
            double seconds = (System.nanoTime() - start) / 1e9;
            bench.results()
                    .check(
                            "seeded log " + name,
                            "%,d events by COPY at %,.0f/s; %,d of them read back by the product's engine"
                                    .formatted(events, events / seconds, readBack(side)));
        }
        return database;
    }

    private static long readBack(CommandSide side) throws IOException {
        try (var events = side.engine().readEvents(null, false)) {
            long read = events.limit(SAMPLE)
                    .filter(event -> event.getPayload() instanceof DiscriminationReportEvent)
                    .filter(event -> event.getMetaData().containsKey("actor"))
                    .count();
            if (read != SAMPLE) {
                throw new IOException("the product's engine does not read the seeded log: " + read);
            }
            return read;
        }
    }
}
