package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterChoices;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who does what by when, of all families, narrowed as one likes. */
@Controller
class AllAgreementsPage {

    private static final String FROM = "vanaf";

    private final AllAgreements agreements;
    private final AgreementLines lines;
    private final FilterForm filters;
    private final FilterTags tags;
    private final FilterChoices choices;
    private final Patience patience;

    AllAgreementsPage(
            AllAgreements agreements,
            AgreementLines lines,
            FilterForm filters,
            FilterTags tags,
            FilterChoices choices,
            Patience patience) {
        this.agreements = agreements;
        this.lines = lines;
        this.filters = filters;
        this.tags = tags;
        this.choices = choices;
        this.patience = patience;
    }

    @GetMapping(AllAgreements.PAGE)
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var filled = filters.read(AllAgreements.LIST, Form.sent(asked));
        var form = filled.form();
        Answer<AgreementsListed> found = null;
        try {
            found = agreements.page(filled.filter(), form.valueOrNull(FROM));
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            form = form.with(ListPages.issues(AllAgreements.LIST, refusal));
        }
        if (patience.isStillWaiting(found != null && found.behind(), model)) {
            return Patience.NOTHING;
        }
        return page(filled.filter(), form, found, model);
    }

    private String page(Filter filter, Form form, Answer<AgreementsListed> found, Model model) {
        var cursor = form.valueOrNull(FROM);
        if (found != null) {
            var listed = found.content();
            model.addAttribute("found", listed);
            model.addAttribute("lines", lines.of(listed.items()));
            model.addAttribute("next", listed.next() == null ? null : filter.list(listed.next()));
        }
        model.addAttribute("poll", filter.address(cursor));
        model.addAttribute("first", cursor == null ? null : filter.list(null));
        model.addAttribute("form", form);
        model.addAttribute("filter", filter);
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filter));
        model.addAttribute("choices", choices.of(AllAgreements.LIST));
        model.addAttribute("presets", Preset.of(filter));
        return "lco/agreements/all";
    }

    /** A filter that is often wanted. */
    record Preset(String state, String address, boolean current) {

        static List<Preset> of(Filter filter) {
            return AllAgreements.STATES.stream()
                    .map(state -> {
                        var preset = AllAgreements.LIST.all().with(AllAgreements.STATE, state);
                        return new Preset(state, preset.list(null), filter.equals(preset));
                    })
                    .toList();
        }
    }
}
