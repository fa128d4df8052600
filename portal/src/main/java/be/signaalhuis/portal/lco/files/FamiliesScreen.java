package be.signaalhuis.portal.lco.files;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterChoices;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of files. */
@Component
class FamiliesScreen {

    private static final String FROM = "vanaf";

    private final Families families;
    private final AcceptedOverlegs accepted;
    private final FilterForm filters;
    private final FilterTags tags;
    private final FilterChoices choices;
    private final Patience patience;

    FamiliesScreen(
            Families families,
            AcceptedOverlegs accepted,
            FilterForm filters,
            FilterTags tags,
            FilterChoices choices,
            Patience patience) {
        this.families = families;
        this.accepted = accepted;
        this.filters = filters;
        this.tags = tags;
        this.choices = choices;
        this.patience = patience;
    }

    /** Of a name only that one was sought. */
    static String address(Filter filter, String name, String cursor) {
        var address = filter.address(cursor);
        if (name.isEmpty()) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + "gezocht";
    }

    /** @param name that is sought; empty when none is */
    String show(Form asked, String name, Model model) {
        var filled = filters.read(Families.LIST, asked);
        var filter = filled.filter();
        var cursor = asked.valueOrNull(FROM);
        var form = filled.form();
        Answer<FamiliesFound> found = null;
        try {
            found = families.page(filter, name, cursor);
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            form = form.with(issues(refusal));
        }
        if (patience.isStillWaiting(found != null && found.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("unseen", unseen(found));
        if (found != null) {
            var next = found.content().next();
            model.addAttribute("found", found.content());
            model.addAttribute("next", next == null ? null : address(filter, name, next));
        }
        model.addAttribute("poll", address(filter, name, cursor));
        model.addAttribute("first", cursor == null ? null : address(filter, name, null));
        model.addAttribute("form", with(form, name));
        model.addAttribute("name", name);
        model.addAttribute("filter", filter);
        model.addAttribute("without", filter.address());
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filter));
        model.addAttribute("choices", choices.of(Families.LIST));
        return "lco/files/list";
    }

    private List<Accepted> unseen(Answer<FamiliesFound> found) {
        return found != null && found.behind() ? accepted.since(found.content().asKnownOn()) : List.of();
    }

    private static List<FieldIssue> issues(Refusal refusal) {
        return ListPages.issues(Families.LIST, refusal).stream()
                .map(issue -> issue.field().equals("text") ? new FieldIssue(FamiliesPage.NAME, issue.text()) : issue)
                .toList();
    }

    private static Form with(Form form, String name) {
        var typed = new LinkedHashMap<>(form.typed());
        typed.put(FamiliesPage.NAME, List.of(name));
        return Form.of(typed).with(form.issues());
    }
}
