package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an auditor has a view built anew, and finds what came of it before. */
@Controller
class ReplaysPage {

    private final Replays replays;
    private final ViewNames names;
    private final Dates dates;
    private final Texts texts;

    ReplaysPage(Replays replays, ViewNames names, Dates dates, Texts texts) {
        this.replays = replays;
        this.names = names;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(Replay.PAGE)
    String all(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping(Replay.PAGE)
    String start(@RequestParam MultiValueMap<String, String> sent, Model model) {
        var asked = ReplayForm.of(Form.sent(sent), dates, texts);
        if (asked.form().isWrong()) {
            return page(asked.form(), model);
        }
        try {
            return "redirect:" + replays.start(asked.body()).address();
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            return page(asked.form().with(List.of(told(refusal.problem()))), model);
        }
    }

    private FieldIssue told(Problem problem) {
        return problem.issues().stream()
                .findFirst()
                .map(issue -> new FieldIssue(field(issue.name()), issue.detail()))
                .orElseGet(() -> new FieldIssue(
                        ReplayForm.VIEW,
                        problem.detail() == null ? texts.of("audit.replay.refused") : problem.detail()));
    }

    private static String field(String name) {
        return switch (name) {
            case "position" -> ReplayForm.POSITION;
            case "asKnownOn" -> ReplayForm.DAY;
            default -> ReplayForm.VIEW;
        };
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "views",
                replays.views().stream()
                        .map(one -> new Choice(one.view(), names.of(one.view())))
                        .toList());
        model.addAttribute("replays", replays.all());
        return "audit/replays/replays";
    }
}
