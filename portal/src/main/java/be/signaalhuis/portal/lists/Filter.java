package be.signaalhuis.portal.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which items of a list, and in what order. It is the same as an address, as a question to the service and as a saved
 * view: codes and dates alone.
 */
public record Filter(ListKind kind, Map<FilterField, List<String>> chosen, String order) {

    static final String ORDER = "volgorde";

    /** Where the list begins on the page, for whoever comes back to it. */
    private static final String LIST = "lijst";

    private static final int PER_PAGE = 50;

    public Filter {
        var ordered = new LinkedHashMap<FilterField, List<String>>();
        for (var field : kind.fields()) {
            if (chosen.containsKey(field)) {
                ordered.put(field, chosen.get(field));
            }
        }
        chosen = ordered;
        order = kind.orders().contains(order) ? order : kind.orders().getFirst();
    }

    public Filter with(FilterField field, String... values) {
        var changed = new LinkedHashMap<>(chosen);
        changed.put(field, List.of(values));
        return new Filter(kind, changed, order);
    }

    Filter without(FilterField field, String value) {
        var left = new ArrayList<>(chosen.getOrDefault(field, List.of()));
        left.remove(value);
        var changed = new LinkedHashMap<>(chosen);
        changed.put(field, left);
        changed.values().removeIf(List::isEmpty);
        return new Filter(kind, changed, order);
    }

    public Filter orderedBy(String other) {
        return new Filter(kind, chosen, other);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Whether it stands in another order than by itself. */
    public boolean isReordered() {
        return !order.equals(kind.orders().getFirst());
    }

    /** The parameters of its address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        chosen.forEach((field, values) -> parameters.put(field.parameter(), values));
        if (isReordered()) {
            parameters.put(ORDER, List.of(order));
        }
        return parameters;
    }

    public String address() {
        return address(null);
    }

    /** @param cursor where the page begins; null for the first */
    public String address(String cursor) {
        var address = UriComponentsBuilder.fromPath(kind.page());
        parameters().forEach((name, values) -> address.queryParam(name, values));
        if (cursor != null) {
            address.queryParam("vanaf", cursor);
        }
        return address.build().encode().toUriString();
    }

    /** The same address, where the list begins. */
    public String list(String cursor) {
        return address(cursor) + "#" + LIST;
    }

    /** The body of the question, with what does not restrict left out. */
    public Map<String, Object> question(String cursor) {
        var question = new LinkedHashMap<String, Object>();
        chosen.forEach((field, values) -> question.put(field.inQuestion(), field.asked(values)));
        question.put("sort", order);
        question.put("limit", PER_PAGE);
        if (cursor != null) {
            question.put("cursor", cursor);
        }
        return question;
    }

    /** Only asks how many there are. */
    public Map<String, Object> howMany() {
        var question = question(null);
        question.put("limit", 1);
        return question;
    }
}
