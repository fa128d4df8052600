package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.bulk.EventReaders;
import be.signaalhuis.query.projection.View;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Knows the views that can be rebuilt, and gathers what a run needs. */
@Component
class Shadows {

    private final List<View<?>> views;
    private final DataSource pool;
    private final DataSource log;
    private final EventReaders readers;
    private final Serializer serializer;
    private final RebuildSettings settings;

    Shadows(
            List<View<?>> views,
            @Qualifier("rebuild") HikariDataSource pool,
            EventReaders readers,
            @Qualifier("eventSerializer") Serializer serializer,
            RebuildSettings settings) {
        this.views = views;
        this.pool = pool;
        // To the transactions of the pool this is another source: the log is read beside them.
        this.log = new DelegatingDataSource(pool);
        this.readers = readers;
        this.serializer = serializer;
        this.settings = settings;
    }

    Optional<View<?>> view(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** The right to work on a view; empty while another node does. */
    Optional<RebuildLock> lock(String view) {
        return RebuildLock.tryOn(pool, view);
    }

    <E> Shadow<E> of(View<E> view, UUID task, BooleanSupplier stopping) {
        var sql = JdbcClient.create(pool);
        var beside = JdbcClient.create(log);
        return new Shadow<>(
                view,
                pool,
                sql,
                new ShadowTables(sql, view.name()),
                live(view),
                readers.over(log, view.follows(), settings.page()),
                new Run(sql, task),
                new Pace(() -> head(beside), settings.rest()),
                settings,
                stopping);
    }

    LiveToken live(View<?> view) {
        return new LiveToken(JdbcClient.create(pool), serializer, view.name());
    }

    long head() {
        return head(JdbcClient.create(log));
    }

    private static long head(JdbcClient sql) {
        return sql.sql("select coalesce(max(global_index), 0) from events.event")
                .query(Long.class)
                .single();
    }
}
