package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.bulk.EventReader;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.projection.ViewRows;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the phases of one run work with: the view, its shadow tables, the log, and the task's row. */
record Shadow<E>(
        View<E> view,
        DataSource pool,
        JdbcClient sql,
        ShadowTables tables,
        LiveToken live,
        EventReader<E> log,
        Run run,
        Pace pace,
        RebuildSettings settings,
        BooleanSupplier stopping) {

    TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** The shadow table, with its schema. */
    String table() {
        return ShadowTables.SCHEMA + "." + view.table().name();
    }

    /** Where the ends of rows are kept that were written before they ended. */
    String endings() {
        return table() + "_ending";
    }

    /** The shadow's rows, written by the code that writes the live ones. */
    ViewRows<E> rows() {
        return view.table().in(ShadowTables.SCHEMA, sql);
    }

    long head() {
        return sql.sql("select coalesce(max(global_index), 0) from events.event")
                .query(Long.class)
                .single();
    }

    /** Between two pieces of work: rests if others write, and stops if this node does. */
    void step() {
        pace.step();
        goOn();
    }

    /** Unless this node stops. */
    void goOn() {
        if (stopping.getAsBoolean()) {
            throw new Interrupted(Interrupted.Why.STOPPING);
        }
    }
}
