package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Spoken;
import be.signaalhuis.portal.page.Texts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The agreements of one family. */
@Controller
class FamilyAgreementsPage {

    private final Overlegs files;
    private final FamilyAgreementsScreen screen;
    private final Patience patience;
    private final Spoken spoken;
    private final Texts texts;

    FamilyAgreementsPage(Overlegs files, FamilyAgreementsScreen screen, Patience patience, Spoken spoken, Texts texts) {
        this.files = files;
        this.screen = screen;
        this.patience = patience;
        this.spoken = spoken;
        this.texts = texts;
    }

    /**
     * Also where one arrives after a change, with or without a script.
     *
     * @param v version that the reader has just made
     * @param net agreement that was just changed; null when one comes from elsewhere
     */
    @GetMapping(Overleg.PAGE + "/{id:[0-9a-f-]+}/afspraken")
    String list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long v,
            @RequestParam(required = false) UUID net,
            Model model) {
        var seen = files.seen(id, v);
        if (net != null) {
            patience.waits(seen.behind(), model);
            spoken.say(texts.of(seen.behind() ? "processing.text" : "processing.done"));
        } else if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("changed", net);
        model.addAttribute("poll", FamilyAgreementsScreen.address(id) + "?v=" + v);
        return screen.show(id, seen, null, model);
    }
}
