package be.signaalhuis.events.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rows under {@code codes/}: semicolons, no quotes, columns {@code
 * code;parent;groups;nl;fr;en;validFrom;validUntil;replacedBy;source}, groups separated by commas.
 */
final class CodeRows {

    private CodeRows() {}

    static String version() {
        return lines("version.txt").findFirst().orElseThrow();
    }

    static List<CodeEntry> of(CodeListName name) {
        return cells(name.name() + ".csv", 10).map(CodeRows::entry).toList();
    }

    /** The data rows of a file, each cut into exactly {@code columns} cells. */
    static Stream<String[]> cells(String file, int columns) {
        return lines(file).skip(1).map(line -> {
            var cells = line.split(";", -1);
            if (cells.length != columns) {
                throw new IllegalStateException(file + " needs " + columns + " columns: " + line);
            }
            return cells;
        });
    }

    static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static CodeEntry entry(String[] cell) {
        return new CodeEntry(
                Code.of(cell[0]),
                code(cell[1]),
                groups(cell[2]),
                new Labels(cell[3], cell[4], cell[5]),
                date(cell[6]),
                date(cell[7]),
                code(cell[8]),
                cell[9]);
    }

    private static Set<Code> groups(String cell) {
        return cell.isEmpty()
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(Code::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Code code(String cell) {
        return cell.isEmpty() ? null : Code.of(cell);
    }

    private static Stream<String> lines(String file) {
        var resource = CodeRows.class.getResourceAsStream("/codes/" + file);
        if (resource == null) {
            throw new IllegalStateException("no code rows " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
