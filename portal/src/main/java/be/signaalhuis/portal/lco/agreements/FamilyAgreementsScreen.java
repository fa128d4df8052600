package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.page.Form;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a family's agreements. */
@Component
class FamilyAgreementsScreen {

    private static final String PAGE = "lco/agreements/family";
    private static final Comparator<AgreementLine> FIRST_DUE_FIRST =
            Comparator.comparing(AgreementLine::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final AgreementLines lines;
    private final OverlegWords words;

    FamilyAgreementsScreen(AgreementLines lines, OverlegWords words) {
        this.lines = lines;
        this.words = words;
    }

    static String address(UUID id) {
        return Overleg.page(id) + "/afspraken";
    }

    /**
     * The rows, and the form that stands open among them.
     *
     * @param open null when none does
     */
    String show(UUID id, Seen<Overleg> seen, AgreementForm open, Model model) {
        var file = seen.file();
        var all = file == null ? List.<AgreementLine>of() : lines.of(file);
        var made = seen.newer() == null ? Form.empty() : seen.newer().form();
        model.addAttribute("id", id);
        model.addAttribute("home", Overleg.page(id));
        model.addAttribute("list", address(id));
        model.addAttribute("name", file == null ? null : words.name(file));
        model.addAttribute("file", file);
        model.addAttribute(
                "going",
                all.stream()
                        .filter(AgreementLine::isOpen)
                        .sorted(FIRST_DUE_FIRST)
                        .toList());
        model.addAttribute("ended", all.stream().filter(line -> !line.isOpen()).toList());
        model.addAttribute("made", made.valueOrNull(AgreementLines.kept("")));
        model.addAttribute("makes", file != null && file.isMeeting());
        model.addAttribute("open", open);
        model.addAttribute("form", open == null ? Form.empty() : open.form());
        model.addAttribute("choices", open == null ? null : open.choices());
        return PAGE;
    }

    /** The newest version that the reader knows of: a form is made of that. */
    static long version(Seen<Overleg> seen) {
        var known = seen.file() == null ? 0 : seen.file().version();
        return seen.newer() == null ? known : Math.max(known, seen.newer().version());
    }
}
