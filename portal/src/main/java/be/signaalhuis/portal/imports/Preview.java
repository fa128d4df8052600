package be.signaalhuis.portal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file looks like before anything is done with it.
 *
 * @param kind the register it should be
 * @param rows the first of them
 * @param count rows with data, blank ones left out
 * @param broken how many of them have quotes that do not close
 */
record Preview(
        RegisterKind kind,
        Encoding encoding,
        char separator,
        List<String> columns,
        List<Row> rows,
        int count,
        int broken) {

    private static final int SHOWN = 10;

    static Preview of(byte[] file, RegisterKind kind) {
        var bytes = Encoding.bytesAsText(file);
        var reading = new Reading();
        Rows.read(file, reading::take);
        return new Preview(
                kind,
                Encoding.of(bytes),
                Rows.separator(Encoding.withoutMark(bytes)),
                reading.columns == null ? List.of() : reading.columns,
                List.copyOf(reading.first),
                reading.count,
                reading.broken);
    }

    /** Something that may surprise whoever sends the file. */
    record Oddity(String key, String what) {}

    public List<Oddity> oddities() {
        var odd = new ArrayList<Oddity>();
        if (columns.stream().noneMatch(kind::hasColumn)) {
            odd.add(new Oddity("header", ""));
        } else {
            named("unknown", columns.stream().filter(column -> !kind.hasColumn(column)), odd);
            named("missing", kind.required().stream().filter(column -> !columns.contains(column)), odd);
            named("twice", columns.stream().filter(this::isTwice).distinct(), odd);
        }
        if (count == 0) {
            odd.add(new Oddity("rows", ""));
        }
        if (broken > 0) {
            odd.add(new Oddity("broken", Integer.toString(broken)));
        }
        return List.copyOf(odd);
    }

    private boolean isTwice(String column) {
        return columns.indexOf(column) != columns.lastIndexOf(column);
    }

    private static void named(String key, Stream<String> columns, List<Oddity> odd) {
        var names = columns.map(name -> name.isEmpty() ? "–" : name).toList();
        if (!names.isEmpty()) {
            odd.add(new Oddity(key, String.join(", ", names)));
        }
    }

    private static final class Reading {

        private final List<Row> first = new ArrayList<>();
        private List<String> columns;
        private int count;
        private int broken;

        void take(Row row) {
            if (columns == null && !row.broken()) {
                columns = row.cells().stream().map(String::strip).toList();
            } else if (!row.isBlank()) {
                count++;
                broken += row.broken() ? 1 : 0;
                if (first.size() < SHOWN) {
                    first.add(row);
                }
            }
        }
    }
}
