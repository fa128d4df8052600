package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bundles the signals that were chosen from the list into one problem. */
@Controller
@RequestMapping(Bottlenecks.PAGE + "/nieuw")
class NewBottleneckPage {

    private static final String KEY = "key";
    private static final String BUTTON = "bewaren";

    private final ChosenSignals signals;
    private final StepForms forms;
    private final BottleneckChanging changing;
    private final Texts texts;

    NewBottleneckPage(ChosenSignals signals, StepForms forms, BottleneckChanging changing, Texts texts) {
        this.signals = signals;
        this.forms = forms;
        this.changing = changing;
        this.texts = texts;
    }

    @GetMapping
    String begin(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var chosen = signals.of(Form.sent(asked));
        var typed = new LinkedHashMap<>(forms.fresh(BottleneckStep.FORMING).typed());
        typed.put(KEY, List.of(UUID.randomUUID().toString()));
        typed.put("lifeDomain", List.of(ChosenSignals.lifeDomain(chosen)));
        typed.put(
                ChosenSignals.FIELD,
                chosen.stream().map(one -> one.id().toString()).toList());
        return page(Form.of(typed), chosen, model);
    }

    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes after) {
        var form = Form.sent(parameters);
        var issues = new ArrayList<>(forms.issues(BottleneckStep.FORMING, form));
        if (ChosenSignals.ids(form).isEmpty()) {
            issues.add(new FieldIssue(ChosenSignals.FIELD, texts.of("step.required.signaal")));
        }
        if (!issues.isEmpty()) {
            return again(form, issues, model);
        }
        var body = forms.body(BottleneckStep.FORMING, form);
        body.put("signals", ChosenSignals.ids(form));
        return switch (changing.form(body, form.value(KEY), form.typed())) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "bottleneck.nieuw");
                yield "redirect:" + Bottlenecks.PAGE + "/" + done.id() + "?v=" + done.version();
            }
            case Outcome.Wrong wrong -> again(fresh(form), objections(wrong), model);
            case Outcome.Barred barred -> again(fresh(form), trouble(barred.reason()), model);
            case Outcome.SentBefore before -> again(fresh(form), trouble(texts.of("step.sentBefore")), model);
            default -> again(form, trouble(texts.of("step.unreachable")), model);
        };
    }

    private List<FieldIssue> objections(Outcome.Wrong wrong) {
        return forms.issues(BottleneckStep.FORMING, wrong.problem()).stream()
                .map(issue ->
                        issue.field().equals("signals") ? new FieldIssue(ChosenSignals.FIELD, issue.text()) : issue)
                .toList();
    }

    private static List<FieldIssue> trouble(String text) {
        return List.of(new FieldIssue(BUTTON, text));
    }

    /** The same to be sent as something new. */
    private static Form fresh(Form form) {
        var typed = new LinkedHashMap<>(form.typed());
        typed.put(KEY, List.of(UUID.randomUUID().toString()));
        return Form.of(typed);
    }

    private String again(Form form, List<FieldIssue> issues, Model model) {
        var offered = new LinkedHashMap<>(form.typed());
        offered.put(ChosenSignals.FIELD, form.values("kandidaat"));
        return page(form.with(issues), signals.of(Form.of(offered)), model);
    }

    private String page(Form form, List<ChosenSignals.Chosen> offered, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("signals", offered);
        model.addAttribute("fields", BottleneckStep.FORMING);
        model.addAttribute("choices", forms.choices(BottleneckStep.FORMING));
        return "signals/bottlenecks/new";
    }
}
