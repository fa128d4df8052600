package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.page.Form;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A saved view as the way to its list. */
record ViewLink(UUID id, String name, String address) {

    static ViewLink of(SavedView view) {
        return new ViewLink(view.id(), view.name(), filter(view).list(null));
    }

    private static WorklistFilter filter(SavedView view) {
        var form = Form.of(view.parameters());
        return new WorklistFilter(
                Arrays.stream(FilterField.values())
                        .filter(Predicate.not(field -> form.isEmpty(field.parameter())))
                        .collect(Collectors.toMap(field -> field, field -> form.values(field.parameter()))),
                form.value(WorklistFilter.ORDER));
    }
}
