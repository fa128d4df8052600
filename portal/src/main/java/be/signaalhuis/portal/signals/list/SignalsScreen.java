package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterChoices;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.lists.SortedHeading;
import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.signals.signal.AcceptedSignals;
import be.signaalhuis.portal.signals.signal.SignalChoices;
import be.signaalhuis.portal.views.SavedViews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the signals. */
@Component
class SignalsScreen {

    private final Signals signals;
    private final Presets presets;
    private final FilterForm filters;
    private final FilterTags tags;
    private final FilterChoices choices;
    private final SignalChoices areas;
    private final AcceptedSignals accepted;
    private final SavedViews views;
    private final Patience patience;
    private final Trail trail;

    SignalsScreen(
            Signals signals,
            Presets presets,
            FilterForm filters,
            FilterTags tags,
            FilterChoices choices,
            SignalChoices areas,
            AcceptedSignals accepted,
            SavedViews views,
            Patience patience,
            Trail trail) {
        this.signals = signals;
        this.presets = presets;
        this.filters = filters;
        this.tags = tags;
        this.choices = choices;
        this.areas = areas;
        this.accepted = accepted;
        this.views = views;
        this.patience = patience;
        this.trail = trail;
    }

    String show(Form asked, Model model) {
        var filled = filters.read(Signals.LIST, asked);
        var filter = filled.filter();
        var cursor = asked.valueOrNull("vanaf");
        var form = filled.form();
        Answer<SignalsFound> found = null;
        if (!form.isWrong()) {
            try {
                found = signals.page(filter, cursor);
            } catch (Refusal refusal) {
                if (!refusal.isAboutInput()) {
                    throw refusal;
                }
                form = form.with(ListPages.issues(Signals.LIST, refusal));
            }
        }
        if (patience.isStillWaiting(found != null && found.behind(), model)) {
            return Patience.NOTHING;
        }
        if (found != null) {
            trail.isAtList(filter, cursor);
            model.addAttribute("found", found.content());
            model.addAttribute("unseen", unseen(found));
            model.addAttribute("next", next(filter, found.content()));
        }
        model.addAttribute("first", cursor == null ? null : filter.list(null));
        model.addAttribute("poll", filter.address(cursor));
        model.addAttribute("form", form);
        model.addAttribute("filter", filter);
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filter));
        model.addAttribute("headings", SortedHeading.of(filter, "signals", "observedOn", "recordedAt"));
        model.addAttribute("choices", choices());
        model.addAttribute("presets", presets.of(Reader.current(), filter, found == null || found.behind()));
        model.addAttribute("bundles", Presets.areFor(Reader.current()));
        model.addAttribute("views", Signals.LIST.links(views.mine(Signals.PAGE)));
        model.addAttribute("visited", trail.file(Signals.PAGE));
        return "signals/list/list";
    }

    private Map<String, List<Choice>> choices() {
        var all = new HashMap<>(choices.of(Signals.LIST));
        all.put(Signals.AREA.parameter(), areas.neighbourhoods());
        return all;
    }

    private static String next(Filter filter, SignalsFound found) {
        return found.next() == null ? null : filter.list(found.next());
    }

    /** What she saved and the list does not know. */
    private List<Accepted> unseen(Answer<SignalsFound> found) {
        return found.behind() ? accepted.since(found.content().asKnownOn()) : List.of();
    }
}
