package be.signaalhuis.query.projection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of a view: its rows follow from the log alone, wherever the table stands. */
public interface ViewTable<E> {

    /** Without its schema. */
    String name();

    /** The column that names the stream a row comes from. */
    String key();

    /** The column that says where in the log a row comes from. */
    String position();

    /** Whether rows end, so that closed_at and closed_by are to be read as of a position. */
    boolean endsRows();

    /** The columns that are written, with commas between them. */
    String columns();

    /** The rows in one schema, kept up to date batch by batch. */
    ViewRows<E> in(String schema, JdbcClient sql);

    /** What is kept beside the rows and follows from them alone. */
    default List<SummaryRows> summaries(String schema, JdbcClient sql) {
        return List.of();
    }

    /**
     * The rows of an empty table, made in one go.
     *
     * @param resumed whether an earlier load wrote all rows up to where this one begins
     * @param most so many streams may be held in memory
     */
    ViewLoad<E> load(boolean resumed, int most);
}
