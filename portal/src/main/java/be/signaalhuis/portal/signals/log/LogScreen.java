package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.signals.signal.SignalChoices;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which a signal is written down. */
@Component
class LogScreen {

    private final SignalChoices choices;
    private final Codes codes;
    private final Texts texts;

    LogScreen(SignalChoices choices, Codes codes, Texts texts) {
        this.choices = choices;
        this.codes = codes;
        this.texts = texts;
    }

    String form(Theme theme, Form form, Model model) {
        model.addAttribute("theme", theme);
        model.addAttribute("title", texts.of("log.titleOf", codes.label("THEME", theme.name())));
        model.addAttribute("sharing", codes.label("SHARING", form.value(SignalFields.SHARING)));
        model.addAttribute("form", form);
        model.addAttribute("choices", choices.of(theme, form));
        if (!form.isWrong() && !model.containsAttribute("autofocus")) {
            model.addAttribute("autofocus", form.isEmpty(SignalFields.AREA) ? SignalFields.AREA : SignalFields.SUBTYPE);
        }
        return "signals/log/form";
    }

    String triage(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("answers", Triage.ANSWERS);
        return "signals/log/triage";
    }

    String words(Theme theme, Form form, List<String> words, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("words", words);
        model.addAttribute("action", LogPage.PAGE + "/" + theme.address());
        return "signals/signal/words";
    }

    /** The page again; where the service knows the key with something else, under a new one. */
    Form hindered(Form form, Result.Hindered hindered) {
        var typed = new LinkedHashMap<>(form.typed());
        if (!hindered.again()) {
            typed.put(FreshForm.KEY, List.of(UUID.randomUUID().toString()));
        }
        return Form.of(typed).with(List.of(new FieldIssue(Logging.BUTTON, texts.of(hindered.trouble()))));
    }
}
