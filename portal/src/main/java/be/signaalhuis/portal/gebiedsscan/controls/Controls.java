package be.signaalhuis.portal.gebiedsscan.controls;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
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

    private static final String QUESTION = "/v1/gebiedsscan/targeted-controls";

    private final ListPages pages;
    private final Questions questions;

    Controls(ListPages pages, Questions questions) {
        this.pages = pages;
        this.questions = questions;
    }

    Answer<ControlsFound> page(Filter filter, String cursor) {
        return pages.pageAt(ControlsFound.class, QUESTION, filter, cursor);
    }

    /** Empty when the view does not know it. */
    Optional<ControlsFound.Item> find(UUID id) {
        return questions.find(ControlsFound.Item.class, QUESTION + "/{id}", id);
    }
}
