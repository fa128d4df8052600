package be.signaalhuis.query.signals.file;

import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bottlenecks that a signal is bundled in. */
@Component
class BundledIn {

    /** The view of the bottlenecks. */
    static final String VIEW = "bottlenecks";

    private final JdbcClient sql;

    BundledIn(JdbcClient sql) {
        this.sql = sql;
    }

    List<UUID> of(UUID signal, Known known) {
        return sql.sql("select bottleneck_id from views.bottleneck where signals @> array[:signal]::text[] and ("
                        + known.rowsThatHeld() + ") order by formed_on, bottleneck_id")
                .param("signal", signal.toString())
                .params(known.parameters())
                .query(UUID.class)
                .list();
    }
}
