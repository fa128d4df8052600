package be.signaalhuis.portal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A form as somebody filled it in: every value as it was typed, and what is wrong with it. A page shows it again as it
 * was, so that nobody types anything twice.
 */
public record Form(Map<String, List<String>> typed, List<FieldIssue> issues) {

    /** The fields of the page itself, which are nobody's input. */
    private static final List<String> NOT_TYPED = List.of("_csrf", "taal");

    public Form {
        typed = Map.copyOf(typed);
        issues = List.copyOf(issues);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    public static Form of(Map<String, List<String>> typed) {
        return new Form(typed, List.of());
    }

    public static Form sent(MultiValueMap<String, String> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!NOT_TYPED.contains(name)) {
                typed.put(
                        name,
                        values.stream().map(value -> value == null ? "" : value).toList());
            }
        });
        return of(typed);
    }

    public Form with(List<FieldIssue> found) {
        return new Form(typed, found);
    }

    /** The value of a field, stripped; empty when nothing was typed. */
    public String value(String field) {
        var values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** The same as null when there is nothing, for bodies of commands. */
    public String valueOrNull(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public boolean isEmpty(String field) {
        return values(field).isEmpty();
    }

    public boolean isWrong() {
        return !issues.isEmpty();
    }

    /** What is wrong with a field; null when nothing is. */
    public String error(String field) {
        return issues.stream()
                .filter(issue -> issue.field().equals(field))
                .map(FieldIssue::text)
                .findFirst()
                .orElse(null);
    }

    /** Ids of hint and error, for {@code aria-describedby}; null when there are none. */
    public String describedBy(String field, boolean hint) {
        var ids = (hint ? field + "-hint " : "") + (error(field) != null ? field + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
