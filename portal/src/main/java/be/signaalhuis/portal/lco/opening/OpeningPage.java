package be.signaalhuis.portal.lco.opening;

import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.lco.family.FamilyFields;
import be.signaalhuis.portal.lco.family.FamilyForms;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Form;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the file of a family; until it is sent it is kept as a draft. */
@Controller
class OpeningPage {

    private static final String NEW = Overleg.PAGE + "/nieuw";
    private static final String DRAFT = Overleg.PAGE + "/concepten/{draft}";

    private final OverlegDrafts drafts;
    private final Opening opening;
    private final OpeningScreen screen;
    private final FamilyForms families;

    OpeningPage(OverlegDrafts drafts, Opening opening, OpeningScreen screen, FamilyForms families) {
        this.drafts = drafts;
        this.opening = opening;
        this.screen = screen;
        this.families = families;
    }

    @GetMapping(NEW)
    String begin(Model model) {
        return screen.show(UUID.randomUUID(), families.fresh(FamilyFields.OPENING), null, model);
    }

    @GetMapping(DRAFT)
    String goOn(@PathVariable UUID draft, Model model) {
        var found = drafts.get(draft);
        return screen.show(draft, found.content().form(), found.savedAt(), model);
    }

    /** Whatever is not accepted is kept: also another language leaves it as it was. */
    @PostMapping(DRAFT)
    String send(
            @PathVariable UUID draft,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String naar,
            Model model,
            RedirectAttributes after) {
        var form = Form.sent(sent);
        if (naar.equals("lijst")) {
            drafts.save(draft, form);
            after.addFlashAttribute("done", "overleg.concept");
            return "redirect:" + NEW;
        }
        var tried = opening.send(draft, form);
        if (tried.done() == null) {
            var savedAt = drafts.save(draft, form).map(Draft::savedAt).orElse(null);
            return screen.show(draft, form.with(tried.issues()), savedAt, model);
        }
        drafts.finish(draft);
        after.addFlashAttribute("done", "overleg.nieuw");
        return "redirect:" + Overleg.page(tried.done().id()) + "?v="
                + tried.done().version();
    }

    @PostMapping(DRAFT + "/weg")
    String delete(@PathVariable UUID draft, RedirectAttributes after) {
        drafts.delete(draft);
        after.addFlashAttribute("done", "overleg.weg");
        return "redirect:" + NEW;
    }
}
