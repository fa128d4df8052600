package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanForm;
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

/** Keeps the filter under a name, and throws it away. */
@Controller
class MatrixViews {

    private static final String PATH = Addresses.SCAN + "/weergaven";

    private final SavedViews views;
    private final ScanForm forms;
    private final MatrixScreen screen;
    private final Texts texts;

    MatrixViews(SavedViews views, ScanForm forms, MatrixScreen screen, Texts texts) {
        this.views = views;
        this.forms = forms;
        this.screen = screen;
        this.texts = texts;
    }

    @PostMapping(PATH)
    String save(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes after) {
        var form = Form.sent(sent);
        var name = form.value(SavedView.NAME);
        var objection = SavedView.objection(name, views.mine(Addresses.SCAN));
        if (objection.isPresent()) {
            return screen.show(form.with(List.of(new FieldIssue(SavedView.NAME, texts.of(objection.get())))), model);
        }
        var filter = forms.read(form).filter();
        views.save(Addresses.SCAN, name, filter.kept());
        after.addFlashAttribute("done", "view.saved");
        return "redirect:" + filter.address(Addresses.SCAN);
    }

    @PostMapping(PATH + "/{view}/weg")
    String delete(@PathVariable UUID view, RedirectAttributes after) {
        views.delete(view);
        after.addFlashAttribute("done", "view.deleted");
        return "redirect:" + Addresses.SCAN;
    }

    /** Where a change of language on the page of {@link #save} leads. */
    @GetMapping(PATH)
    String toThePage() {
        return "redirect:" + Addresses.SCAN;
    }
}
