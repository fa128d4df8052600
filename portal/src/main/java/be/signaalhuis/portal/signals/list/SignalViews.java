package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.Trail;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.views.SavedView;
import be.signaalhuis.portal.views.SavedViews;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a filter of the signals under a name, and throws it away. */
@Controller
class SignalViews {

    private static final String PATH = Signals.PAGE + "/weergaven";

    private final SavedViews views;
    private final FilterForm filters;
    private final SignalsScreen screen;
    private final Trail trail;
    private final Texts texts;

    SignalViews(SavedViews views, FilterForm filters, SignalsScreen screen, Trail trail, Texts texts) {
        this.views = views;
        this.filters = filters;
        this.screen = screen;
        this.trail = trail;
        this.texts = texts;
    }

    @PostMapping(PATH)
    String save(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes after) {
        var form = Form.sent(sent);
        var objection = SavedView.objection(form.value(SavedView.NAME), views.mine(Signals.PAGE));
        if (objection.isPresent()) {
            return screen.show(form.with(List.of(new FieldIssue(SavedView.NAME, texts.of(objection.get())))), model);
        }
        var filter = filters.read(Signals.LIST, form).filter();
        views.save(Signals.PAGE, form.value(SavedView.NAME), filter.parameters());
        after.addFlashAttribute("done", "view.saved");
        return "redirect:" + filter.address();
    }

    @PostMapping(PATH + "/{view}/weg")
    String delete(@PathVariable UUID view, RedirectAttributes after) {
        views.delete(view);
        after.addFlashAttribute("done", "view.deleted");
        return "redirect:" + trail.list(Signals.PAGE);
    }

    /** Where a change of language on the page of {@link #save} leads. */
    @GetMapping(PATH)
    String toTheList() {
        return "redirect:" + trail.list(Signals.PAGE);
    }
}
