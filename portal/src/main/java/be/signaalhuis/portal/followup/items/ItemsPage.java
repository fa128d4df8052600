package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterChoices;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be done, was agreed and is recommended, narrowed as one likes. */
@Controller
class ItemsPage {

    private final Items items;
    private final AcceptedItems accepted;
    private final FilterForm filters;
    private final FilterTags tags;
    private final FilterChoices choices;
    private final Patience patience;
    private final Trail trail;
    private final Dates dates;

    ItemsPage(
            Items items,
            AcceptedItems accepted,
            FilterForm filters,
            FilterTags tags,
            FilterChoices choices,
            Patience patience,
            Trail trail,
            Dates dates) {
        this.items = items;
        this.accepted = accepted;
        this.filters = filters;
        this.tags = tags;
        this.choices = choices;
        this.patience = patience;
        this.trail = trail;
        this.dates = dates;
    }

    @GetMapping(Items.PAGE)
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var filled = filters.read(Items.LIST, Form.sent(asked));
        var filter = filled.filter();
        var form = filled.form();
        var cursor = form.valueOrNull("vanaf");
        Answer<ItemsFound> found = null;
        try {
            found = items.page(filter, cursor);
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            form = form.with(ListPages.issues(Items.LIST, refusal));
        }
        if (patience.isStillWaiting(found != null && found.behind(), model)) {
            return Patience.NOTHING;
        }
        if (found != null) {
            trail.isAtList(filter, cursor);
            model.addAttribute("found", found.content());
            model.addAttribute("unseen", unseen(found));
            var next = found.content().next();
            model.addAttribute("next", next == null ? null : filter.list(next));
        }
        model.addAttribute("first", cursor == null ? null : filter.list(null));
        model.addAttribute("poll", filter.address(cursor));
        model.addAttribute("form", form);
        model.addAttribute("filter", filter);
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filter));
        model.addAttribute("choices", choices.of(Items.LIST));
        model.addAttribute("presets", presets(filter));
        model.addAttribute("today", dates.today());
        return "followup/items/list";
    }

    /** A filter that is often wanted. */
    record Preset(String state, String address, boolean current) {}

    private static List<Preset> presets(Filter filter) {
        return List.of("open", Items.OVERDUE, Items.SOON, "done").stream()
                .map(state -> {
                    var preset = Items.LIST.all().with(Items.STATE, state);
                    return new Preset(state, preset.list(null), filter.equals(preset));
                })
                .toList();
    }

    private List<Accepted> unseen(Answer<ItemsFound> found) {
        return found.behind() ? accepted.since(found.content().asKnownOn()) : List.of();
    }
}
