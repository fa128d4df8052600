package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.Configuration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection by stock Axon on an event store of its own, as another process would have it. */
public final class StockTail implements AutoCloseable {

    public static final String SET_UP = "Axon 4.13.0, a second EmbeddedEventStore on the same tables with default"
            + " fetchDelay, PooledStreamingEventProcessor with its defaults (16 segments, batch 1, 4 workers), one upsert per"
            + " event in the transaction of the token";

    private final HikariDataSource pool;
    private final Configuration axon;
    private final Projection projection;

    public StockTail(BenchDatabase database, Serializer serializer) {
        this.pool = database.pool(StockJdbc.POOL);
        var sql = JdbcClient.create(pool);
        sql.sql("create table if not exists stock_seen (id uuid primary key, desk text not null)")
                .update();
        this.projection = new Projection(sql);
        var configurer = StockJdbc.configurer(pool, serializer, StockJdbc.DEFAULT_BATCH);
        configurer.eventProcessing(processing ->
                processing.usingPooledStreamingEventProcessors().registerEventHandler(configuration -> projection));
        this.axon = configurer.start();
    }

    /** Tells, as {@link System#nanoTime()}, when the row of that report has been committed. */
    public CompletableFuture<Long> expect(UUID id) {
        return projection.expected.computeIfAbsent(id.toString(), key -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }

    @ProcessingGroup("stock-seen")
    static final class Projection {

        private final Map<String, CompletableFuture<Long>> expected = new ConcurrentHashMap<>();
        private final JdbcClient sql;

        Projection(JdbcClient sql) {
            this.sql = sql;
        }

        @EventHandler
        void on(DiscriminationReportRegistered event) {
            sql.sql("insert into stock_seen (id, desk) values (?, ?) on conflict (id) do nothing")
                    .params(event.reportId().value(), event.desk().value())
                    .update();
            CurrentUnitOfWork.get().afterCommit(done -> {
                var waiting = expected.remove(event.reportId().toString());
                if (waiting != null) {
                    waiting.complete(System.nanoTime());
                }
            });
        }
    }
}
