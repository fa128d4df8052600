package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.query.QueryService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** The real query service in this process, as production wires it. */
public final class QuerySide implements AutoCloseable {

    private static final String FORGET = """
            do $$
            declare
                view regclass;
            begin
                for view in select c.oid from pg_class c
                            where c.relnamespace = 'views'::regnamespace and c.relkind = 'r'
                              and c.relname not in ('token_entry', 'flyway_schema_history')
                              and exists (select from pg_attribute a
                                          where a.attrelid = c.oid and a.attname = 'report_id') loop
                    execute format('truncate %s', view);
                end loop;
                delete from views.token_entry where processor_name <> '__config';
            end
            $$
            """;

    private final BenchDatabase database;
    private final ConfigurableApplicationContext context;

    private QuerySide(BenchDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    public static QuerySide on(BenchDatabase database) {
        var settings = new HashMap<>(database.settings("signaalhuis_query"));
        settings.put("spring.config.name", "query-service");
        settings.put("signaalhuis.security.issuer", "https://issuer.test");
        settings.put("signaalhuis.query.port", 0);
        settings.put("signaalhuis.query.management-port", 0);
        settings.put("logging.level.be.signaalhuis", "WARN");
        return new QuerySide(
                database,
                new SpringApplicationBuilder(QueryService.class)
                        .properties(settings)
                        .run());
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public List<StreamingEventProcessor> views() {
        return context.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    public void stop() {
        views().forEach(StreamingEventProcessor::shutDown);
    }

    public void start() {
        views().forEach(StreamingEventProcessor::start);
    }

    /** Empty views that have read nothing, as on the day they were made; only while they are stopped. */
    public void forget() {
        database.sql().sql(FORGET).update();
    }

    /** As a service that comes back: it looks at its views, and decides how to bring them up to date. */
    public void comeBack() {
        var rebuilds = context.getBean("rebuildWorker", SmartLifecycle.class);
        rebuilds.stop();
        start();
        rebuilds.start();
    }

    /** Returns when every view has seen that position, or throws when that takes too long. */
    public void awaitViews(long position, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!views().stream()
                .allMatch(view -> hasSeen(view.processingStatus().values(), position))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the views did not get to " + position);
            }
            LockSupport.parkNanos(1_000_000L);
        }
    }

    private static boolean hasSeen(Collection<EventTrackerStatus> segments, long position) {
        return !segments.isEmpty() && segments.stream().allMatch(segment -> position(segment) >= position);
    }

    private static long position(EventTrackerStatus segment) {
        TrackingToken token = segment.getTrackingToken();
        return token == null ? -1 : token.position().orElse(-1);
    }

    @Override
    public void close() {
        context.close();
    }
}
