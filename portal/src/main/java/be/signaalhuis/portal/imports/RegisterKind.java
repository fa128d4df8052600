package be.signaalhuis.portal.imports;

import java.util.List;

/**
 * A register that can come as a file; each feature brings its own as a bean.
 *
 * @param name part of the keys of its texts
 * @param place first part of its address: {@code /<place>/invoer}
 * @param api its name at the command-service
 * @param columns what a file may have, for the explanation; the service has the last word
 * @param next where one can go once a file was taken
 */
public record RegisterKind(String name, String place, String api, List<Column> columns, List<Next> next) {

    /** @param codes the list whose codes it holds; null when it holds no codes */
    public record Column(String name, boolean required, String codes) {

        public static Column needed(String name) {
            return new Column(name, true, null);
        }

        public static Column needed(String name, String codes) {
            return new Column(name, true, codes);
        }

        public static Column possible(String name) {
            return new Column(name, false, null);
        }

        public static Column possible(String name, String codes) {
            return new Column(name, false, codes);
        }
    }

    /** @param key of its text below {@code imports.next} */
    public record Next(String key, String address) {}

    public RegisterKind {
        columns = List.copyOf(columns);
        next = List.copyOf(next);
    }

    /** Where one chooses a file of it. */
    public String address() {
        return "/" + place + "/invoer";
    }

    boolean hasColumn(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    List<String> required() {
        return columns.stream().filter(Column::required).map(Column::name).toList();
    }

    /** The lists of codes, each once. */
    List<String> codeLists() {
        return columns.stream()
                .map(Column::codes)
                .filter(list -> list != null)
                .distinct()
                .toList();
    }
}
