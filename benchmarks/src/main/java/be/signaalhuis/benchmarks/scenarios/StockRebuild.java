package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.peers.axon.StockJdbc;
import be.signaalhuis.benchmarks.peers.axon.StockProjector;
import be.signaalhuis.benchmarks.product.QuerySide;
import be.signaalhuis.benchmarks.rounds.Spread;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;

/** The product's yearly figures, brought up to date by stock Axon out of stock tables with the same events. */
final class StockRebuild implements AutoCloseable {

    static final String VIEW = "meldpunt-annual-report";
    private static final String PROJECTION = "annualReportProjection";
    private static final int BATCH = 1_000;
    private static final int PART = 4;

    private final BenchDatabase database;
    private final QuerySide query;
    private final StockProjector tuned;
    private final Bench bench;

    StockRebuild(Bench bench, BenchDatabase log) throws Exception {
        this.bench = bench;
        this.database = bench.server().copy(log, "stock_views");
        this.query = QuerySide.on(database);
        query.stop();
        StockJdbc.makeTables(database.source("postgres"), serializer());
        database.sql()
                .sql("grant all on all tables in schema public to signaalhuis_query")
                .update();
        StockProjector.copyLog(database);
        this.tuned = projector(BATCH);
        bench.results()
                .peer(
                        name(),
                        "Axon 4.13.0 PooledStreamingEventProcessor, batchSize 1000, 1 segment (more are slower on 2 cores), over"
                                + " EmbeddedEventStore and JdbcEventStorageEngine with batchSize 500; the product's own"
                                + " projection with its batched statements; token and rows in one transaction");
    }

    String name() {
        return "stock Axon, tuned";
    }

    /** It is as fast from start to end, so a part of the log tells its speed. */
    Measured tuned() {
        return tuned.rebuild(Math.min(bench.plan().bigLog() / PART, database.head()));
    }

    /** Its defaults are too slow for the whole log. */
    void reportDefaults(Bench bench) {
        try (var defaults = projector(0)) {
            var measured = defaults.rebuild(Math.min(bench.plan().slowSample(), database.head()));
            bench.results().figure("stockAxonDefaultEventsPerSecond", Spread.of(List.of(measured.perSecond())));
        }
    }

    private StockProjector projector(int batch) {
        var source = query.context().getBean(DataSource.class);
        var projection = query.context().getBean(PROJECTION);
        return new StockProjector(database, source, serializer(), batch, projection, VIEW);
    }

    private Serializer serializer() {
        return query.context().getBean("eventSerializer", Serializer.class);
    }

    @Override
    public void close() {
        tuned.close();
        query.close();
        bench.server().drop(database);
    }
}
