package be.signaalhuis.portal.followup.items;

import static be.signaalhuis.portal.lists.FilterField.codes;
import static be.signaalhuis.portal.lists.FilterField.text;
import static be.signaalhuis.portal.lists.FilterField.words;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.lists.ListKind;
import be.signaalhuis.portal.page.Dates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks which items there are. */
@Component
class Items {

    static final String PAGE = "/opvolging";
    static final String OVERDUE = "overdue";
    static final String SOON = "soon";
    static final FilterField STATE =
            words("toestandItem", ItemsAsked.STATE, "itemState", List.of("open", OVERDUE, SOON, "done", "dropped"));
    static final FilterField KIND = codes("soort", "kind", "FOLLOW_UP_KIND");
    static final ListKind LIST = new ListKind(
            PAGE,
            List.of(STATE, KIND, codes("eigenaar", "owner", "SERVICE"), text("genoteerdIn", "year")),
            List.of("-notedOn"));

    private final Questions questions;
    private final Dates dates;

    Items(Questions questions, Dates dates) {
        this.questions = questions;
        this.dates = dates;
    }

    Answer<ItemsFound> page(Filter filter, String cursor) {
        return ask(ItemsAsked.of(filter, dates.today()).after(cursor));
    }

    Answer<ItemsFound> howMany(Filter filter) {
        return ask(ItemsAsked.of(filter, dates.today()).atMost(1));
    }

    /** Empty when the view does not know it. */
    Optional<Item> find(UUID id) {
        return questions.find(Item.class, "/v1/follow-up/items/{id}", id);
    }

    private Answer<ItemsFound> ask(ItemsAsked asked) {
        return questions.get(ItemsFound.class, asked.path(), asked.values());
    }
}
