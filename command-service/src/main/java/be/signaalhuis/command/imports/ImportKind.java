package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.actor.Role;
import java.util.List;
import java.util.Optional;
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

    /** The register of examples that the product brings for it; empty when there is none. */
    default Optional<Example> example() {
        return Optional.empty();
    }

    /**
     * A register of the project's own making, for who wants to see how it works.
     *
     * @param file its name in the folder of examples
     * @param role who would bring such a register
     * @param organisation what that role's organisation is called, before the code of its municipality
     */
    record Example(String file, Role role, String organisation) {}

    /** One file being taken, batch after batch, in order. */
    interface Taking {

        /** One verdict a row. */
        List<RowVerdict> take(List<CsvRow> rows);
    }
}
