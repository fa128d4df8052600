package be.signaalhuis.portal.help;

import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Help in plain words, and how accessible the portal is; open to all. */
@Controller
class HelpPages {

    private static final int MOST_PARAGRAPHS = 20;
    private static final List<String> SCREENS = List.of(
            "home",
            "search",
            "intake",
            "drafts",
            "worklist",
            "file",
            "conflict",
            "figures",
            "import",
            "scan",
            "area",
            "why",
            "areamap",
            "scans",
            "structures",
            "controls",
            "examples",
            "signal",
            "signals",
            "signalFile",
            "bottlenecks",
            "meetings",
            "meeting",
            "items",
            "moments",
            "followUpYear",
            "lcoMeeting",
            "lcoTable",
            "lcoOpen",
            "lcoFile",
            "lcoStart",
            "lcoAgreements",
            "lcoMine",
            "lcoYear",
            "audit",
            "auditVerification",
            "auditReplay",
            "auditCheckpoints",
            "auditEvents",
            "auditFile",
            "auditLooks",
            "auditFigure",
            "processing",
            "keyboard");

    private final Texts texts;

    HelpPages(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/hulp")
    String contents(Model model) {
        model.addAttribute("screens", SCREENS);
        return "help/contents";
    }

    @GetMapping("/hulp/{screen}")
    String screen(@PathVariable String screen, Model model) {
        if (!SCREENS.contains(screen)) {
            throw new Unknown();
        }
        model.addAttribute("screen", screen);
        model.addAttribute("paragraphs", numbered("help." + screen));
        return "help/screen";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        model.addAttribute("known", numbered("accessibility.known"));
        return "help/accessibility";
    }

    private List<String> numbered(String key) {
        return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
                .mapToObj(number -> key + "." + number)
                .takeWhile(this::isThere)
                .toList();
    }

    private boolean isThere(String key) {
        try {
            texts.of(key);
            return true;
        } catch (NoSuchMessageException end) {
            return false;
        }
    }
}
