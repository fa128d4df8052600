package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.lists.Filter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The filter of the page as the address of the question; what is due soon is what will be overdue then. */
record ItemsAsked(Map<String, List<String>> parameters) {

    static final String STATE = "state";
    static final int DAYS_AHEAD = 14;

    static ItemsAsked of(Filter filter, LocalDate today) {
        var asked = new LinkedHashMap<String, List<String>>();
        filter.chosen().forEach((field, values) -> asked.put(field.inQuestion(), values));
        asked.computeIfPresent(STATE, (name, values) -> List.of(values.getFirst()));
        if (List.of(Items.SOON).equals(asked.get(STATE))) {
            asked.put(STATE, List.of(Items.OVERDUE));
            asked.put("on", List.of(today.plusDays(DAYS_AHEAD + 1).toString()));
        }
        return new ItemsAsked(asked);
    }

    ItemsAsked atMost(int items) {
        return with("limit", Integer.toString(items));
    }

    /** @param cursor null for the first page */
    ItemsAsked after(String cursor) {
        return cursor == null ? this : with("cursor", cursor);
    }

    private ItemsAsked with(String name, String value) {
        var all = new LinkedHashMap<>(parameters);
        all.put(name, List.of(value));
        return new ItemsAsked(all);
    }

    String path() {
        return parameters.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "={" + one.getKey() + "}"))
                .collect(Collectors.joining("&", "/v1/follow-up/items?", ""));
    }

    Object[] values() {
        return parameters.values().stream().flatMap(List::stream).toArray();
    }
}
