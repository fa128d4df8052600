package be.signaalhuis.portal.lco.files;

import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files of families, narrowed by what stands in the address and by a name that does not. */
@Controller
@RequestMapping(Families.PAGE)
class FamiliesPage {

    static final String NAME = "naamGezocht";

    private final FamiliesScreen screen;
    private final FilterForm filters;
    private final NameSought sought;

    FamiliesPage(FamiliesScreen screen, FilterForm filters, NameSought sought) {
        this.screen = screen;
        this.filters = filters;
        this.sought = sought;
    }

    /** @param gezocht present when the name counts that was sought last */
    @GetMapping
    String list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) String gezocht,
            Model model) {
        return screen.show(Form.sent(asked), gezocht == null ? "" : sought.last(), model);
    }

    @PostMapping
    String search(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.sent(typed);
        var filter = filters.read(Families.LIST, form).filter();
        sought.keep(form.value(NAME));
        return "redirect:" + FamiliesScreen.address(filter, form.value(NAME), null);
    }
}
