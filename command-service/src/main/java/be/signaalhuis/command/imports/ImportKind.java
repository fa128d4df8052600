package be.signaalhuis.command.imports;

import java.util.List;
import java.util.UUID;

/** A register that can come as a file; each feature brings its own. */
public interface ImportKind {

    /** Its name in the address, such as {@code discrimination-reports}. */
    String name();

    /** The columns a file may have. */
    List<String> columns();

    /** Those it must have. */
    List<String> requiredColumns();

    /** Begins a file. A dry run decides the same and writes nothing. */
    Taking begin(UUID task, boolean dryRun);

    /** One file being taken, batch after batch, in order. */
    interface Taking {

        /** One verdict a row. */
        List<RowVerdict> take(List<CsvRow> rows);
    }
}
