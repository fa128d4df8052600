package be.signaalhuis.portal.gebiedsscan.controls;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.lists.ListKind;
import be.signaalhuis.portal.lists.ListPages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for targeted controls. */
@Component
class Controls {

    static final String PAGE = "/gebiedsscan/controles";
    static final String AREA = "controleGebied";
    private static final FilterField AREAS = FilterField.codes(AREA, "area", "AREA");
    private static final FilterField STATE =
            FilterField.words("controleStand", "state", "controls.state", List.of("planned", "held"));
    static final ListKind KIND = new ListKind(PAGE, List.of(AREAS, STATE), List.of("-plannedOn"));

    private final ListPages pages;

    Controls(ListPages pages) {
        this.pages = pages;
    }

    Answer<ControlsFound> page(Filter filter, String cursor) {
        return pages.pageAt(ControlsFound.class, "/v1/gebiedsscan/targeted-controls", filter, cursor);
    }

    /** Empty when the view does not know it. */
    Optional<ControlsFound.Item> find(UUID id, String area) {
        var filter = area.isEmpty() ? KIND.all() : KIND.all().with(AREAS, area);
        String cursor = null;
        do {
            var page = page(filter, cursor).content();
            var found = page.items().stream().filter(one -> one.id().equals(id)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.next();
        } while (cursor != null);
        return Optional.empty();
    }
}
