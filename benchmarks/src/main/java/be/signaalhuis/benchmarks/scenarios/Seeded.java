package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.product.CommandSide;
import be.signaalhuis.benchmarks.workload.LogSeeding;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.signals.SignalEvent;
import java.io.IOException;

/** Logs filled in bulk, and then read by the product's own engine to see that they are what it would have written. */
final class Seeded {

    private static final int SAMPLE = 1_000;

    private Seeded() {}

    static BenchDatabase log(Bench bench, String name, int events) throws Exception {
        return seeded(bench, name, DiscriminationReportEvent.class, seeding -> seeding.reports(events));
    }

    static BenchDatabase signals(Bench bench, String name, int signals) throws Exception {
        return seeded(bench, name, SignalEvent.class, seeding -> seeding.signals(signals));
    }

    private interface Story {
        long into(LogSeeding seeding) throws Exception;
    }

    private static BenchDatabase seeded(Bench bench, String name, Class<?> events, Story story) throws Exception {
        var database = bench.server().fresh(name);
        try (var side = CommandSide.on(database)) {
            long start = System.nanoTime();
            long seeded = story.into(new LogSeeding(database, side.serializer(), side.seals()));
            double seconds = (System.nanoTime() - start) / 1e9;
            bench.results()
                    .check(
                            "seeded log " + name,
                            "%,d events by COPY at %,.0f/s; %,d of them read back by the product's engine"
                                    .formatted(seeded, seeded / seconds, readBack(side, events)));
        }
        return database;
    }

    private static long readBack(CommandSide side, Class<?> of) throws IOException {
        try (var events = side.engine().readEvents(null, false)) {
            long read = events.limit(SAMPLE)
                    .filter(event -> of.isInstance(event.getPayload()))
                    .filter(event -> event.getMetaData().containsKey("actor"))
                    .count();
            if (read != SAMPLE) {
                throw new IOException("the product's engine does not read the seeded log: " + read);
            }
            return read;
        }
    }
}
