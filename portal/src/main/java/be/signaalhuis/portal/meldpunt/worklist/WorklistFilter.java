package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.views.SavedView;
import be.signaalhuis.portal.views.ViewLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which reports, and in what order. It is the same as an address, as a question to the service and as a saved view:
 * codes and dates alone.
 */
record WorklistFilter(Map<FilterField, List<String>> chosen, String order) {

    static final String PAGE = "/meldpunt/meldingen";
    static final String ORDER = "volgorde";
    static final String LATEST_FIRST = "-receivedOn";
    static final List<String> ORDERS = List.of(LATEST_FIRST, "receivedOn", "-recordedAt", "recordedAt");
    static final WorklistFilter ALL = new WorklistFilter(Map.of(), LATEST_FIRST);
    /** Where the list begins on the page, for whoever comes back to it. */
    private static final String LIST = "lijst";

    private static final int PER_PAGE = 50;

    WorklistFilter {
        var ordered = new EnumMap<FilterField, List<String>>(FilterField.class);
        ordered.putAll(chosen);
        chosen = ordered;
        order = ORDERS.contains(order) ? order : LATEST_FIRST;
    }

    /** The filter of a saved view. */
    static WorklistFilter of(Form form) {
        return new WorklistFilter(
                Arrays.stream(FilterField.values())
                        .filter(Predicate.not(field -> form.isEmpty(field.parameter())))
                        .collect(Collectors.toMap(field -> field, field -> form.values(field.parameter()))),
                form.value(ORDER));
    }

    /** The ways to the lists of saved views. */
    static List<ViewLink> links(List<SavedView> views) {
        return views.stream()
                .map(view -> new ViewLink(
                        view.id(), view.name(), of(Form.of(view.parameters())).list(null)))
                .toList();
    }

    WorklistFilter with(FilterField field, String... values) {
        var changed = new LinkedHashMap<>(chosen);
        changed.put(field, List.of(values));
        return new WorklistFilter(changed, order);
    }

    WorklistFilter without(FilterField field, String value) {
        var left = new ArrayList<>(chosen.getOrDefault(field, List.of()));
        left.remove(value);
        var changed = new LinkedHashMap<>(chosen);
        changed.put(field, left);
        changed.values().removeIf(List::isEmpty);
        return new WorklistFilter(changed, order);
    }

    WorklistFilter orderedBy(String other) {
        return new WorklistFilter(chosen, other);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The parameters of its address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        chosen.forEach((field, values) -> parameters.put(field.parameter(), values));
        if (!order.equals(LATEST_FIRST)) {
            parameters.put(ORDER, List.of(order));
        }
        return parameters;
    }

    String address() {
        return address(null);
    }

    /** @param cursor where the page begins; null for the first */
    String address(String cursor) {
        var address = UriComponentsBuilder.fromPath(PAGE);
        parameters().forEach((name, values) -> address.queryParam(name, values));
        if (cursor != null) {
            address.queryParam("vanaf", cursor);
        }
        return address.build().encode().toUriString();
    }

    /** The same address, where the list begins. */
    String list(String cursor) {
        return address(cursor) + "#" + LIST;
    }

    /** The body of the question, with what does not restrict left out. */
    Map<String, Object> question(String cursor) {
        var question = new LinkedHashMap<String, Object>();
        chosen.forEach((field, values) -> question.put(field.inQuestion(), asked(field, values)));
        question.put("sort", order);
        question.put("limit", PER_PAGE);
        if (cursor != null) {
            question.put("cursor", cursor);
        }
        return question;
    }

    /** Only asks how many there are. */
    Map<String, Object> howMany() {
        var question = question(null);
        question.put("limit", 1);
        return question;
    }

    private static Object asked(FilterField field, List<String> values) {
        if (field.takesSeveral()) {
            return values;
        }
        return field == FilterField.OUTSIDE ? Boolean.TRUE : values.getFirst();
    }
}
