package be.signaalhuis.portal.audit.events;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.lists.FilterForm.Filled;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the events. */
@Component
class EventsScreen {

    static final String FROM = "vanaf";

    private final Events events;
    private final FilterTags tags;
    private final Patience patience;
    private final Texts texts;

    EventsScreen(Events events, FilterTags tags, Patience patience, Texts texts) {
        this.events = events;
        this.tags = tags;
        this.patience = patience;
        this.texts = texts;
    }

    /** @param answer null when what was asked is wrong */
    String show(Filled filled, Answer<EventsFound> answer, Model model) {
        var filter = filled.filter();
        var form = filled.form();
        var cursor = form.valueOrNull(FROM);
        if (patience.isStillWaiting(answer != null && answer.behind(), model)) {
            return Patience.NOTHING;
        }
        if (answer != null) {
            var found = answer.content();
            model.addAttribute("found", found);
            model.addAttribute("next", found.next() == null ? null : filter.list(found.next()));
            model.addAttribute("file", filter.address().replace(Events.PAGE, EventsFile.PAGE));
        }
        model.addAttribute("first", cursor == null ? null : filter.list(null));
        model.addAttribute("poll", filter.address(cursor));
        model.addAttribute("form", form);
        model.addAttribute("filter", filter);
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filter));
        model.addAttribute("types", events.types());
        model.addAttribute("orders", orders());
        return "audit/events/list";
    }

    private List<Choice> orders() {
        return Stream.of(Events.NEWEST_FIRST, Events.OLDEST_FIRST)
                .map(order -> new Choice(order, texts.of("auditEvents.order." + order)))
                .toList();
    }
}
