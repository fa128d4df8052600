package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterChoices;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.lists.SortedHeading;
import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.views.SavedViews;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the worklist. */
@Component
class WorklistScreen {

    private final Reports reports;
    private final FilterForm filters;
    private final FilterTags tags;
    private final FilterChoices choices;
    private final SavedViews views;
    private final AcceptedReports accepted;
    private final Patience patience;
    private final Trail trail;

    WorklistScreen(
            Reports reports,
            FilterForm filters,
            FilterTags tags,
            FilterChoices choices,
            SavedViews views,
            AcceptedReports accepted,
            Patience patience,
            Trail trail) {
        this.reports = reports;
        this.filters = filters;
        this.tags = tags;
        this.choices = choices;
        this.views = views;
        this.accepted = accepted;
        this.patience = patience;
        this.trail = trail;
    }

    /** @param asked the filter as it was sent, and what is wrong with the rest of the page */
    String show(Form asked, Model model) {
        var filled = filters.read(Reports.LIST, asked);
        var filter = filled.filter();
        var cursor = asked.valueOrNull("vanaf");
        var form = filled.form();
        Answer<ReportsFound> found = null;
        if (!form.isWrong()) {
            try {
                found = reports.page(filter, cursor);
            } catch (Refusal refusal) {
                if (!refusal.isAboutInput()) {
                    throw refusal;
                }
                form = form.with(ListPages.issues(Reports.LIST, refusal));
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
        model.addAttribute("form", asked.isWrong() ? form.with(asked.issues()) : form);
        model.addAttribute("filter", filter);
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filter));
        model.addAttribute("headings", SortedHeading.of(filter, "worklist", "receivedOn", "recordedAt"));
        model.addAttribute("choices", choices.of(Reports.LIST));
        model.addAttribute("views", Reports.LIST.links(views.mine(Reports.PAGE)));
        model.addAttribute("visited", trail.file(Reports.PAGE));
        return "meldpunt/worklist/list";
    }

    private static String next(Filter filter, ReportsFound found) {
        return found.next() == null ? null : filter.list(found.next());
    }

    /** What she saved and the list does not know. */
    private List<Accepted> unseen(Answer<ReportsFound> found) {
        return found.behind() ? accepted.since(found.content().asKnownOn()) : List.of();
    }
}
