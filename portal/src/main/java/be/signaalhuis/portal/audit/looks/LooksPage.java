package be.signaalhuis.portal.audit.looks;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.values.NamedValue;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.FilterTags;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at whose data, and why. */
@Controller
class LooksPage {

    private static final String FROM = "vanaf";

    private final Looks looks;
    private final FilterForm filters;
    private final FilterTags tags;
    private final Codes codes;

    LooksPage(Looks looks, FilterForm filters, FilterTags tags, Codes codes) {
        this.looks = looks;
        this.filters = filters;
        this.tags = tags;
        this.codes = codes;
    }

    /**
     * A look in words.
     *
     * @param ground its label; null when none was given
     */
    record Shown(LooksFound.Look look, String ground, List<NamedValue> reason) {}

    @GetMapping(Audit.PAGE + "/inzages")
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var filled = filters.read(Looks.LIST, Form.sent(asked));
        var form = filled.form();
        if (!form.isWrong()) {
            try {
                found(looks.page(filled.filter(), form.valueOrNull(FROM)).content(), filled.filter(), model);
            } catch (Refusal refusal) {
                if (!refusal.isAboutInput()) {
                    throw refusal;
                }
                form = form.with(ListPages.issues(Looks.LIST, refusal));
            }
        }
        model.addAttribute("form", form);
        model.addAttribute("filter", filled.filter());
        model.addAttribute("first", form.isEmpty(FROM) ? null : filled.filter().list(null));
        model.addAttribute("tags", form.isWrong() ? List.of() : tags.of(filled.filter()));
        return "audit/looks/list";
    }

    private void found(LooksFound found, Filter filter, Model model) {
        model.addAttribute("looks", found.items().stream().map(this::shown).toList());
        model.addAttribute("next", found.next() == null ? null : filter.list(found.next()));
    }

    private Shown shown(LooksFound.Look look) {
        return new Shown(
                look,
                look.ground() == null ? null : codes.label(Looks.GROUNDS, look.ground()),
                look.reason() == null ? List.of() : NamedValue.in("reason", look.reason()));
    }
}
