package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.meldpunt.report.ReportChoices;
import be.signaalhuis.portal.meldpunt.report.ReportForm;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
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

/** One part of a report: fill it in, save it as it is, or check it and go on. */
@Controller
@RequestMapping("/meldpunt/concepten/{draft}/{section}")
class PartPage {

    private final ReportDrafts drafts;
    private final ReportForm reports;
    private final ReportChoices choices;

    PartPage(ReportDrafts drafts, ReportForm reports, ReportChoices choices) {
        this.drafts = drafts;
        this.reports = reports;
        this.choices = choices;
    }

    @GetMapping
    String show(
            @PathVariable UUID draft,
            @PathVariable String section,
            @RequestParam(name = "terug", required = false) String back,
            Model model) {
        var found = drafts.get(draft);
        return page(found, part(section), found.content().form(), back, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID draft,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes next) {
        var part = part(section);
        var asked = new Asked(Form.sent(sent));
        return switch (asked.next()) {
            case LIST -> {
                drafts.change(draft, before -> before.with(part, asked.values(), asked.turn()));
                yield redirect(draft, "taken");
            }
            case ROW -> {
                var saved = drafts.change(draft, before -> before.with(part, asked.withRow(), asked.turn()));
                next.addFlashAttribute("autofocus", asked.newRow(saved.content().form()));
                yield redirect(draft, section);
            }
            case ON -> goOn(draft, part, asked, model);
        };
    }

    private String goOn(UUID id, Part part, Asked asked, Model model) {
        var saved = drafts.change(id, before -> before.with(part, asked.values(), asked.turn()));
        var read = reports.read(saved.content().form());
        var issues = read.issues(part);
        if (!issues.isEmpty()) {
            return page(saved, part, saved.content().form().with(issues), asked.back(), model);
        }
        var after = drafts.change(
                id, before -> before.with(part, read.coded(), asked.turn()).confirmed(part));
        return redirect(id, Way.CHECK.equals(asked.back()) ? Way.CHECK : Way.after(part, after.content()));
    }

    private String page(Draft<ReportDraft> draft, Part part, Form form, String back, Model model) {
        var chosen = choices.of(form);
        model.addAttribute("draft", draft);
        model.addAttribute("part", part);
        model.addAttribute("form", chosen.shown(form));
        model.addAttribute("choices", chosen);
        model.addAttribute("back", back);
        model.addAttribute("page", UUID.randomUUID());
        model.addAttribute("anonymous", part == Part.REPORTER && form.has("reporterRole", "ANONIEM"));
        if (!form.isWrong() && !model.containsAttribute("autofocus")) {
            model.addAttribute("autofocus", part.fields().getFirst());
        }
        return "meldpunt/intake/part";
    }

    private static Part part(String section) {
        return Part.at(section).orElseThrow(Unknown::new);
    }

    private static String redirect(UUID draft, String page) {
        return "redirect:" + Way.to(draft, page);
    }
}
