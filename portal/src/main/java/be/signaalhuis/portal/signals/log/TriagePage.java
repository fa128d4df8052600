package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks what comes before radicalisation; religious practice ends here. */
@Controller
@RequestMapping(LogPage.PAGE)
class TriagePage {

    private static final String NO_SIGNAL = LogPage.PAGE + "/geen-signaal";

    private final Triage triage;
    private final LogScreen screen;
    private final Texts texts;

    TriagePage(Triage triage, LogScreen screen, Texts texts) {
        this.triage = triage;
        this.screen = screen;
        this.texts = texts;
    }

    @PostMapping("/triage")
    String answer(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var form = Form.sent(parameters);
        return switch (form.value(SignalFields.TRIAGE)) {
            case Triage.PHENOMENON -> goOn(form);
            case Triage.TRADITION -> end(form, model);
            default -> again(form, "signal.required.triage", model);
        };
    }

    @GetMapping("/geen-signaal")
    String noSignal() {
        return "signals/log/nosignal";
    }

    /** Where a change of language on the page of {@link #answer} leads. */
    @GetMapping("/triage")
    String toTheQuestion() {
        return "redirect:" + LogPage.PAGE + "/" + Theme.RADICALISERING.address();
    }

    private static String goOn(Form form) {
        var address = UriComponentsBuilder.fromPath(LogPage.PAGE + "/" + Theme.RADICALISERING.address())
                .queryParam("triage", Triage.PHENOMENON);
        if (!form.isEmpty("wijk")) {
            address.queryParam("wijk", form.value("wijk"));
        }
        return "redirect:" + address.build().encode().toUriString();
    }

    private String end(Form form, Model model) {
        return switch (triage.notRetained(form.value(FreshForm.KEY))) {
            case Outcome.Done done -> "redirect:" + NO_SIGNAL;
            case Outcome.SentBefore before -> "redirect:" + NO_SIGNAL;
            default -> again(form, "step.unreachable", model);
        };
    }

    private String again(Form form, String trouble, Model model) {
        return screen.triage(form.with(List.of(new FieldIssue(SignalFields.TRIAGE, texts.of(trouble)))), model);
    }
}
