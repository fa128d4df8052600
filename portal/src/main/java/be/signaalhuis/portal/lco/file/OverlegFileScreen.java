package be.signaalhuis.portal.lco.file;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.steps.Possible;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a family's file. */
@Component
class OverlegFileScreen {

    private static final String PAGE = "lco/file/file";

    private final WhatNow whatNow;
    private final Possible possible;
    private final KnownOfFamily known;
    private final OverlegWords words;
    private final OverlegStory story;

    OverlegFileScreen(WhatNow whatNow, Possible possible, KnownOfFamily known, OverlegWords words, OverlegStory story) {
        this.whatNow = whatNow;
        this.possible = possible;
        this.known = known;
        this.words = words;
        this.story = story;
    }

    /** @param version that the reader has just made */
    String now(UUID id, Seen<Overleg> seen, long version, Model model) {
        var file = seen.file();
        var accepted = seen.newer() == null ? Form.empty() : seen.newer().form();
        model.addAttribute("poll", Overleg.page(id) + "?v=" + version);
        model.addAttribute("now", seen.behind() ? List.of() : whatNow.of(file));
        model.addAttribute("steps", seen.behind() ? List.of() : possible.of(file));
        model.addAttribute("meets", !seen.behind() && file.isMeeting());
        page(id, file, model);
        if (!accepted.isEmpty(OverlegChanging.STATUS)) {
            model.addAttribute("status", accepted.value(OverlegChanging.STATUS));
        }
        if (file == null && !accepted.isEmpty("clientName")) {
            model.addAttribute("name", accepted.value("clientName"));
        }
        return PAGE;
    }

    /**
     * As it was known on a day: to read, not to work on.
     *
     * @param file null when it was not known then
     */
    String then(UUID id, Overleg file, Model model) {
        model.addAttribute("now", List.of());
        model.addAttribute("steps", List.of());
        model.addAttribute("meets", false);
        page(id, file, model);
        return PAGE;
    }

    private void page(UUID id, Overleg file, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("home", Overleg.page(id));
        model.addAttribute("file", file);
        model.addAttribute("name", file == null ? null : words.name(file));
        model.addAttribute("status", file == null ? null : file.status());
        if (file != null) {
            model.addAttribute("rows", known.rows(file));
            model.addAttribute("pictures", StrengthPicture.of(file.strengths()));
            model.addAttribute("levels", StrengthPicture.levels());
            model.addAttribute("timeline", story.of(file));
        }
    }
}
