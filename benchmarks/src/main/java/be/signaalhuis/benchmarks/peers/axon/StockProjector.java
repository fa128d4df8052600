package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.load.Measured;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's own way to rebuild a view: its pooled processor over its JDBC store. The projection is the product's, so
 * the rows and the statements that write them are the same; only what brings the events to it differs.
 */
public final class StockProjector implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String COPY_LOG = """
            insert into domainevententry (globalindex, aggregateidentifier, sequencenumber, type, eventidentifier,
                                          metadata, payload, payloadrevision, payloadtype, timestamp)
            select global_index, aggregate_identifier::text, sequence_number, type, event_identifier::text,
                   metadata, payload, payload_revision, payload_type,
                   to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            from events.event order by global_index
            """;

    private final Configuration axon;
    private final JdbcClient sql;
    private final String table;

    /**
     * @param batch events per transaction; 0 for Axon's defaults throughout
     * @param view name of the projection's processing group
     */
    public StockProjector(
            BenchDatabase database,
            DataSource source,
            Serializer serializer,
            int batch,
            Object projection,
            String view) {
        this.sql = database.sql();
        this.table = "views." + view.replace('-', '_');
        var configurer = StockJdbc.configurer(source, serializer, batch == 0 ? 100 : 500);
        configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessor(
                        view,
                        Configuration::eventStore,
                        (configuration, builder) -> (batch == 0
                                        ? builder
                                        : builder.batchSize(batch).initialSegmentCount(1))
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerEventHandler(configuration -> projection));
        this.axon = configurer.buildConfiguration();
        this.axon.start();
        processor().shutDown();
    }

    /** Fills the stock tables with the events of the product's log, once they are made. */
    public static void copyLog(BenchDatabase database) {
        database.sql().sql(COPY_LOG).update();
        database.sql()
                .sql("select setval(pg_get_serial_sequence('domainevententry', 'globalindex'),"
                        + " (select max(globalindex) from domainevententry))")
                .query(Long.class)
                .single();
        database.rest();
    }

    /** From an empty view to that event. */
    public Measured rebuild(long until) {
        var view = processor();
        sql.sql("truncate " + table).update();
        sql.sql("delete from tokenentry").update();
        long start = System.nanoTime();
        view.start();
        long end = start + PATIENCE.toNanos();
        while (!hasSeen(view, until) && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000L);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        view.shutDown();
        return Measured.of(until, seconds);
    }

    private StreamingEventProcessor processor() {
        return (StreamingEventProcessor) axon.eventProcessingConfiguration()
                .eventProcessors()
                .values()
                .iterator()
                .next();
    }

    private static boolean hasSeen(StreamingEventProcessor view, long until) {
        var segments = view.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.getTrackingToken() != null
                                && segment.getTrackingToken().position().orElse(-1) >= until);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
