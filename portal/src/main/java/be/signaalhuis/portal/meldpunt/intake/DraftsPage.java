package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.page.Form;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's drafts: begin one, go on with one, throw one away. */
@Controller
@RequestMapping("/meldpunt/concepten")
class DraftsPage {

    private final ReportDrafts drafts;
    private final DraftTitle titles;

    DraftsPage(ReportDrafts drafts, DraftTitle titles) {
        this.drafts = drafts;
        this.titles = titles;
    }

    record Line(UUID id, String title, Instant savedAt, Instant keptUntil) {}

    @GetMapping
    String mine(Model model) {
        model.addAttribute(
                "drafts",
                drafts.mine().stream()
                        .map(draft -> new Line(draft.id(), titles.of(draft), draft.savedAt(), draft.expiresAt()))
                        .toList());
        return "meldpunt/intake/drafts";
    }

    /** @param draft made with the page that has the button: pressed twice, it begins one draft */
    @PostMapping
    String begin(
            @RequestParam UUID draft,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) boolean skipped,
            RedirectAttributes next) {
        drafts.begin(draft, known(Form.sent(sent)));
        if (skipped) {
            next.addFlashAttribute("notice", "skipped");
        }
        return "redirect:/meldpunt/concepten/" + draft + "/" + Part.CONTACT.address();
    }

    private static Map<String, List<String>> known(Form sent) {
        return sent.typed().entrySet().stream()
                .filter(entry -> Part.of(entry.getKey()).isPresent() && !sent.isEmpty(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    @GetMapping("/{draft}")
    String one(@PathVariable UUID draft) {
        return "redirect:/meldpunt/concepten/" + draft + "/taken";
    }

    @GetMapping("/{draft}/weg")
    String confirm(@PathVariable UUID draft, Model model) {
        var found = drafts.get(draft);
        model.addAttribute("draft", new Line(draft, titles.of(found), found.savedAt(), found.expiresAt()));
        return "meldpunt/intake/delete";
    }

    @PostMapping("/{draft}/weg")
    String delete(@PathVariable UUID draft, RedirectAttributes next) {
        drafts.delete(draft);
        next.addFlashAttribute("done", "draftDeleted");
        return "redirect:/meldpunt/concepten";
    }
}
