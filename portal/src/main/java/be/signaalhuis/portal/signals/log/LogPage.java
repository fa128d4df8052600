package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.signal.SignalFields;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a signal down: first what it is about, then one page. */
@Controller
@RequestMapping(LogPage.PAGE)
class LogPage {

    static final String PAGE = "/signalen/nieuw";

    private final FreshForm fresh;
    private final Logging logging;
    private final LogScreen screen;

    LogPage(FreshForm fresh, Logging logging, LogScreen screen) {
        this.fresh = fresh;
        this.logging = logging;
        this.screen = screen;
    }

    /** @param wijk where the signal before it was */
    @GetMapping
    String themes(@RequestParam(defaultValue = "") String wijk, Model model) {
        model.addAttribute("themes", Theme.values());
        model.addAttribute("area", wijk);
        return "signals/log/themes";
    }

    @GetMapping("/{theme}")
    String begin(
            @PathVariable String theme,
            @RequestParam(defaultValue = "") String wijk,
            @RequestParam(defaultValue = "") String triage,
            Model model) {
        var about = theme(theme);
        if (about.isTriaged() && !triage.equals(Triage.PHENOMENON)) {
            return screen.triage(fresh.of(about, "", wijk), model);
        }
        return screen.form(about, fresh.of(about, about.isTriaged() ? triage : "", wijk), model);
    }

    /**
     * @param naar {@code wijzigen} when she wants to look at her summary again
     * @param zeker whether she sends it with the words she was warned of
     */
    @PostMapping("/{theme}")
    String send(
            @PathVariable String theme,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String zeker,
            Model model) {
        var about = theme(theme);
        var form = sent(parameters);
        if (naar.equals("wijzigen")) {
            model.addAttribute("autofocus", SignalFields.SUMMARY);
            return screen.form(about, form, model);
        }
        return switch (logging.send(about, form, !zeker.isEmpty())) {
            case Result.Received received -> "redirect:/signalen/" + received.signal() + "/ontvangst";
            case Result.Wrong wrong -> screen.form(about, form.with(wrong.issues()), model);
            case Result.Words words -> screen.words(about, form, words.words(), model);
            case Result.Hindered hindered -> screen.form(about, screen.hindered(form, hindered), model);
        };
    }

    /** A page of long ago has no key any more that the service would know. */
    private static Form sent(MultiValueMap<String, String> parameters) {
        var typed = new LinkedHashMap<>(Form.sent(parameters).typed());
        typed.keySet().removeAll(List.of("naar", "zeker"));
        typed.computeIfAbsent(
                FreshForm.KEY, missing -> List.of(UUID.randomUUID().toString()));
        return Form.of(typed);
    }

    private static Theme theme(String address) {
        return Theme.at(address).orElseThrow(Unknown::new);
    }
}
