package be.signaalhuis.query.projection;

/**
 * A small table beside one of versions, which says how many of the rows that hold there are of each kind, so that
 * nobody need read them all.
 *
 * @param name the table without its schema
 * @param columns what is counted by, with commas between them; its primary key
 * @param count the column with how many
 * @param cells SQL that selects {@code columns} for each time that a row of {@code %s} counts
 */
public record Summary(String name, String columns, String count, String cells) {

    /** The cells that the rows of a select count in. */
    String of(String rows) {
        return cells.formatted("(" + rows + ")");
    }
}
