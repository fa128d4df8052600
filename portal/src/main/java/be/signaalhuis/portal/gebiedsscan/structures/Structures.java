package be.signaalhuis.portal.gebiedsscan.structures;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.lists.ListKind;
import be.signaalhuis.portal.lists.ListPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for opportunity structures. */
@Component
public class Structures {

    static final String PAGE = "/gebiedsscan/plaatsen";
    static final String AREA = "structuurGebied";
    static final FilterField AREAS = FilterField.codes(AREA, "area", "AREA");
    static final FilterField STATE =
            FilterField.words("structuurStand", "state", "structures.state", List.of("open", "removed"));
    static final ListKind KIND = new ListKind(
            PAGE, List.of(AREAS, FilterField.codes("structuurSoort", "kind", "PLACE_KIND"), STATE), List.of("-seenOn"));

    private static final String QUESTION = "/v1/gebiedsscan/opportunity-structures";

    private final ListPages pages;
    private final Questions questions;

    Structures(ListPages pages, Questions questions) {
        this.pages = pages;
        this.questions = questions;
    }

    /** One of them, for whoever names it. */
    public record Place(UUID id, String kind, String place, boolean isOpen) {}

    Answer<StructuresFound> page(Filter filter, String cursor) {
        return pages.pageAt(StructuresFound.class, QUESTION, filter, cursor);
    }

    /** Empty when the view does not know it. */
    Optional<StructuresFound.Item> find(UUID id) {
        return questions.find(StructuresFound.Item.class, QUESTION + "/{id}", id);
    }

    /** All that are or were in an area. */
    public List<Place> in(String area) {
        return all(KIND.all().with(AREAS, area)).stream()
                .map(one -> new Place(
                        one.id(),
                        one.kind(),
                        one.place() == null || one.place().text() == null
                                ? ""
                                : one.place().text(),
                        one.removedOn() == null))
                .toList();
    }

    private List<StructuresFound.Item> all(Filter filter) {
        var all = new ArrayList<StructuresFound.Item>();
        String cursor = null;
        do {
            var page = page(filter, cursor).content();
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
