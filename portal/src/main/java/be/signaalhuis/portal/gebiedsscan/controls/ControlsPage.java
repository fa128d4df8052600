package be.signaalhuis.portal.gebiedsscan.controls;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.structures.Structures;
import be.signaalhuis.portal.lists.FilterChoices;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The targeted controls: those that are planned, and what came of those that were held. */
@Controller
class ControlsPage {

    private final Controls controls;
    private final Structures structures;
    private final FilterForm forms;
    private final FilterChoices choices;
    private final FilterTags tags;
    private final Patience patience;
    private final Codes codes;
    private final Dates dates;

    ControlsPage(
            Controls controls,
            Structures structures,
            FilterForm forms,
            FilterChoices choices,
            FilterTags tags,
            Patience patience,
            Codes codes,
            Dates dates) {
        this.controls = controls;
        this.structures = structures;
        this.forms = forms;
        this.choices = choices;
        this.tags = tags;
        this.patience = patience;
        this.codes = codes;
        this.dates = dates;
    }

    @GetMapping(Controls.PAGE)
    String list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) String vanaf,
            Model model) {
        var read = forms.read(Controls.KIND, Form.sent(asked));
        try {
            return page(read, vanaf, model);
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput() || read.filter().isEmpty()) {
                throw refusal;
            }
            var form = read.form().with(ListPages.issues(Controls.KIND, refusal));
            return page(new FilterForm.Filled(Controls.KIND.all(), form), null, model);
        }
    }

    private String page(FilterForm.Filled read, String cursor, Model model) {
        var filter = read.filter();
        var answer = controls.page(filter, cursor);
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        var found = answer.content();
        var offered = choices.of(Controls.KIND);
        offered.put(Controls.AREA, codes.sorted("AREA", dates.today()));
        model.addAttribute("form", read.form());
        model.addAttribute("filter", filter);
        model.addAttribute("choices", offered);
        model.addAttribute("tags", tags.of(filter));
        model.addAttribute("found", found);
        model.addAttribute("places", places(found));
        model.addAttribute("poll", filter.address(cursor));
        model.addAttribute("first", cursor == null ? null : filter.list(null));
        model.addAttribute("next", found.next() == null ? null : filter.list(found.next()));
        return "gebiedsscan/controls/list";
    }

    /** What the places are that controls are about, by id. */
    private Map<UUID, Structures.Place> places(ControlsFound found) {
        return found.items().stream()
                .filter(control -> !control.structures().isEmpty())
                .map(ControlsFound.Item::area)
                .distinct()
                .flatMap(area -> structures.in(area).stream())
                .collect(Collectors.toMap(Structures.Place::id, place -> place));
    }
}
