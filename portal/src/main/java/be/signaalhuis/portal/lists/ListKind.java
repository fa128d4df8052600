package be.signaalhuis.portal.lists;

import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.views.SavedView;
import be.signaalhuis.portal.views.ViewLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list: where it is, by what it can be narrowed, and in which orders it can stand.
 *
 * @param page its address
 * @param orders the first is the one it stands in by itself
 */
public record ListKind(String page, List<FilterField> fields, List<String> orders) {

    public ListKind {
        fields = List.copyOf(fields);
        orders = List.copyOf(orders);
    }

    public Filter all() {
        return new Filter(this, Map.of(), "");
    }

    /** A filter that was kept, as the parameters of its address. */
    public Filter kept(Map<String, List<String>> parameters) {
        var form = Form.of(parameters);
        var chosen = new LinkedHashMap<FilterField, List<String>>();
        fields.stream()
                .filter(field -> !form.isEmpty(field.parameter()))
                .forEach(field -> chosen.put(field, form.values(field.parameter())));
        return new Filter(this, chosen, form.value(Filter.ORDER));
    }

    /** The ways to the lists of saved views. */
    public List<ViewLink> links(List<SavedView> views) {
        return views.stream()
                .map(view -> new ViewLink(
                        view.id(), view.name(), kept(view.parameters()).list(null)))
                .toList();
    }

    /** The field of the page that an issue such as {@code status[0]} is about. */
    public Optional<String> parameter(String inQuestion) {
        return fields.stream()
                .filter(field ->
                        inQuestion.equals(field.inQuestion()) || inQuestion.startsWith(field.inQuestion() + "["))
                .map(FilterField::parameter)
                .findFirst();
    }
}
