package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.UUID;

/** A row of a register whose rows are each one file. */
public interface FileRow {

    /** The file it is, by its reference; null when that could not be read. */
    UUID file();

    /** Everything wrong with the row, named by its columns; nothing is done with one that has any. */
    List<Issue> issues();

    /** Refuses what its rules leave to the file itself, for a run that does not begin any. */
    default void refuseUnlessOurs() {}

    /** The command that begins the file. */
    Object beginning();

    /** The question to a file that has begun whether it began as this row: a {@link Recognition}. */
    Object recognition();

    /** Whether a row of the same reference further on in the same file says the same. */
    boolean says(FileRow later);

    /** The column of the reference. */
    String referenceColumn();

    /** What a file refused, named by the columns. */
    List<Issue> named(List<Issue> refused);
}
