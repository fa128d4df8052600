package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.scan.ScanFile.Cell;
import be.signaalhuis.portal.gebiedsscan.scan.ScanFile.Written;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is going on in one life domain of one area: street knowledge beside the figures, what it means, how sure. */
@Controller
@RequestMapping(Scans.PAGE + "/{id}/invullen")
class CellPage {

    private final Scans scans;
    private final ScanIndicatorTables indicators;
    private final Sending sending;
    private final Codes codes;
    private final Dates dates;

    CellPage(Scans scans, ScanIndicatorTables indicators, Sending sending, Codes codes, Dates dates) {
        this.scans = scans;
        this.indicators = indicators;
        this.sending = sending;
        this.codes = codes;
        this.dates = dates;
    }

    @GetMapping
    String form(@PathVariable UUID id, @RequestParam String gebied, @RequestParam String levensdomein, Model model) {
        var scan = scans.newest(id).content();
        var cell = scan.cell(gebied, levensdomein).orElseThrow(Unknown::new);
        return page(scan, cell, filled(cell), model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam String gebied,
            @RequestParam String levensdomein,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes after) {
        var form = Form.sent(typed);
        var body = new LinkedHashMap<String, Object>();
        body.put("area", gebied);
        body.put("lifeDomain", levensdomein);
        body.put("streetKnowledge", form.valueOrNull("scanStraatkennis"));
        body.put("interpretation", form.valueOrNull("scanDuiding"));
        body.put("confidence", form.valueOrNull("scanVertrouwen"));
        body.values().removeIf(value -> value == null);
        var sent = sending.change("/v1/gebiedsscans/{id}/life-domains", id, body, form);
        if (!sent.isDone()) {
            var scan = scans.newest(id).content();
            var cell = scan.cell(gebied, levensdomein).orElseThrow(Unknown::new);
            return page(scan, cell, form.with(sent.issues()), model);
        }
        after.addFlashAttribute("done", "scan.filled");
        return "redirect:" + Scans.page(id) + "#" + gebied;
    }

    private String page(ScanFile scan, Cell cell, Form form, Model model) {
        model.addAttribute("scan", scan);
        model.addAttribute("cell", cell);
        model.addAttribute("indicators", indicators.of(cell));
        model.addAttribute("form", form);
        model.addAttribute("confidences", codes.choices("CONFIDENCE", dates.today()));
        Sending.frame(scan.version(), model);
        return "gebiedsscan/scan/cell";
    }

    private static Form filled(Cell cell) {
        return Form.of(Map.of(
                "scanStraatkennis", text(cell.streetKnowledge()),
                "scanDuiding", text(cell.interpretation()),
                "scanVertrouwen",
                        cell.confidence() == null
                                ? List.of()
                                : List.of(cell.confidence().code())));
    }

    private static List<String> text(Written written) {
        return written == null || written.text() == null || written.text().text() == null
                ? List.of()
                : List.of(written.text().text());
    }
}
