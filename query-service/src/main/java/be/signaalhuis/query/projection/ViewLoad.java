package be.signaalhuis.query.projection;

import be.signaalhuis.query.copying.CopyRows;
import java.util.List;
import java.util.UUID;

/** The log becoming the rows of an empty table, in the order of the log, each row written once. */
public interface ViewLoad<E> {

    /** Takes the next events and writes the rows they complete. */
    void add(List<Recorded<E>> page, CopyRows rows, History<E> history);

    /** Writes the rows that are not complete yet; from here on nothing is lost in a crash. */
    default void rest(CopyRows rows) {}

    /** Whether every row up to the last event is written. */
    default boolean isWritten() {
        return true;
    }

    /** The ends, since last asked, of rows that were written before they ended. */
    default List<Ending> endings() {
        return List.of();
    }

    /** Where a written row ended. */
    record Ending(UUID key, long openedAt, long closedAt, UUID closedBy) {

        public static final String COLUMNS = "key, opened_at, closed_at, closed_by";

        public void copy(CopyRows rows) {
            rows.startRow(4);
            rows.id(key);
            rows.number(openedAt);
            rows.number(closedAt);
            rows.id(closedBy);
        }
    }
}
