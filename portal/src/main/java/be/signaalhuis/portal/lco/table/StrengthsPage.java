package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.lco.meetings.OverlegAgain;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.page.Form;
import java.time.LocalDate;
import java.util.List;
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

/** How strong a family stands in each life domain, scored with the family at the table. */
@Controller
@RequestMapping(TablePage.PATH + "/krachten")
class StrengthsPage {

    private static final String DAY = "dag";

    private final TableScreen screen;
    private final TableWords words;
    private final StrengthsSending sending;
    private final OverlegAgain again;

    StrengthsPage(TableScreen screen, TableWords words, StrengthsSending sending, OverlegAgain again) {
        this.screen = screen;
        this.words = words;
        this.sending = sending;
        this.again = again;
    }

    /** @param dag of the meeting; the last one when absent */
    @GetMapping
    String form(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate dag,
            @RequestParam(defaultValue = "-1") long v,
            Model model) {
        return screen.file(id, v)
                .map(file -> page(file, day(file, dag), fresh(file, day(file, dag)), model))
                .orElseGet(() -> screen.away(id, v, TableScreen.page(id) + "/krachten?v=" + v, model));
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam LocalDate dag,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var file = screen.asItStands(id);
        var sent = Sent.of(Form.sent(parameters), List.of());
        var result = sending.send(id, dag, scorings(file, dag), sent);
        if (result.isDone()) {
            after.addFlashAttribute("done", result.saved().isEmpty() ? "table.same" : "table.krachten");
            return "redirect:" + TableScreen.page(id) + "/krachten?dag=" + dag + "&v=" + result.version();
        }
        model.addAttribute("saved", result.saved().stream().map(words::domain).collect(Collectors.joining(", ")));
        var next = new Sent(sent.form(), sent.was(), result.version(), sent.key(), "");
        return page(screen.asItStands(id), dag, again(id, next, result, model), model);
    }

    /** What was refused, and what stopped the sending, both stand on the page. */
    private Sent again(UUID id, Sent next, StrengthsSending.Result result, Model model) {
        if (result.stopped() == null) {
            return next.anew().with(next.form().with(result.wrong()));
        }
        return again.of(id, next, result.stopped(), result.wrong(), model);
    }

    private Sent fresh(Overleg file, LocalDate day) {
        var typed = scorings(file, day).stream()
                .filter(Scoring::isCorrection)
                .collect(Collectors.toMap(
                        Scoring::field, one -> List.of("" + one.now().score())));
        return Sent.fresh(Form.of(typed), Form.empty(), file.version(), "");
    }

    private List<Scoring> scorings(Overleg file, LocalDate day) {
        return day == null
                ? List.of()
                : words.domains(file).stream()
                        .map(domain -> Scoring.of(file, domain.code(), day))
                        .toList();
    }

    /** Null when the family was at no table yet. */
    private static LocalDate day(Overleg file, LocalDate asked) {
        var days = Scoring.days(file);
        return days.contains(asked) ? asked : days.stream().findFirst().orElse(null);
    }

    private String page(Overleg file, LocalDate day, Sent sent, Model model) {
        screen.frame(file, "strengths", model);
        var own = Scoring.ofFamily(file);
        var scorings = scorings(file, day);
        model.addAttribute("home", TableScreen.page(file.id()));
        model.addAttribute(DAY, day);
        model.addAttribute("days", Scoring.days(file));
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute(
                "own",
                scorings.stream().filter(one -> own.contains(one.domain())).toList());
        model.addAttribute(
                "others",
                scorings.stream().filter(one -> !own.contains(one.domain())).toList());
        return "lco/table/strengths";
    }
}
