package be.signaalhuis.portal.lco.opening;

import be.signaalhuis.portal.lco.family.FamilyFields;
import be.signaalhuis.portal.lco.family.FamilyForms;
import be.signaalhuis.portal.page.Form;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which the file of a family is opened. */
@Component
class OpeningScreen {

    private final OverlegDrafts drafts;
    private final FamilyForms families;

    OpeningScreen(OverlegDrafts drafts, FamilyForms families) {
        this.drafts = drafts;
        this.families = families;
    }

    /** @param savedAt when the draft was saved last; null when it never was */
    String show(UUID draft, Form form, Instant savedAt, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("page", UUID.randomUUID());
        model.addAttribute("form", form);
        model.addAttribute("savedAt", savedAt);
        model.addAttribute("choices", families.choices(FamilyFields.OPENING));
        model.addAttribute(
                "drafts",
                drafts.mine().stream().filter(one -> !one.id().equals(draft)).toList());
        return "lco/opening/open";
    }
}
