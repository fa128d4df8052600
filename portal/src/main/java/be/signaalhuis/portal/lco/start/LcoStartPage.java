package be.signaalhuis.portal.lco.start;

import be.signaalhuis.portal.lco.agreements.AgreementLine;
import be.signaalhuis.portal.lco.agreements.AgreementLines;
import be.signaalhuis.portal.lco.agreements.AllAgreements;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The coordinator's start page. */
@Controller
class LcoStartPage {

    private final Starts starts;
    private final AgreementLines lines;
    private final Patience patience;

    LcoStartPage(Starts starts, AgreementLines lines, Patience patience) {
        this.starts = starts;
        this.lines = lines;
        this.patience = patience;
    }

    @GetMapping(Overleg.PAGE)
    String start(Model model) {
        var answer = starts.now();
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        var start = answer.content();
        model.addAttribute("start", start);
        model.addAttribute("tiles", tiles(start.counts()));
        model.addAttribute("today", lines.of(start.today()));
        model.addAttribute("overdue", lines.of(start.overdue()));
        model.addAttribute(
                "waiting",
                start.waiting().stream()
                        .map(one -> new Others(one.executor().role(), lines.of(one.items())))
                        .toList());
        return "lco/start/start";
    }

    /** Agreements of one of the others. */
    record Others(String role, List<AgreementLine> lines) {}

    /** How many there are of something, and where they are. */
    record Tile(String name, long count, String address) {}

    private static List<Tile> tiles(LcoStart.Counts counts) {
        return List.of(
                        new Tile("overdue", counts.overdue(), "#overdue"),
                        new Tile("today", counts.today(), "#today"),
                        new Tile("meetings", counts.meetings(), "#meetings"),
                        new Tile("passed", counts.passed(), "#passed"),
                        new Tile("reports", counts.reportsToWrite(), "#reports"),
                        new Tile("waiting", counts.waiting(), "#waiting"),
                        new Tile("toComplete", counts.toComplete(), "/lco/dossiers?ingelezen=ja#lijst"),
                        new Tile("open", counts.open(), AllAgreements.address("open")),
                        new Tile("files", counts.files(), "/lco/dossiers"))
                .stream()
                .filter(tile -> tile.count() > 0)
                .toList();
    }
}
