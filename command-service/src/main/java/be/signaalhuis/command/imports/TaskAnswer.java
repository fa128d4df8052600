package be.signaalhuis.command.imports;

import java.util.List;
import java.util.UUID;

/**
 * A task as its caller sees it.
 *
 * @param rows data rows in the file, known once it was read
 * @param done rows looked at so far
 * @param errors everything that is wrong, by row (the header is row 1), column and code
 */
record TaskAnswer(
        UUID id,
        String kind,
        TaskState state,
        boolean dryRun,
        int rows,
        int done,
        int accepted,
        int unchanged,
        int rejected,
        List<RowError> errors) {

    record RowError(int row, String field, String code, String detail) {}
}
