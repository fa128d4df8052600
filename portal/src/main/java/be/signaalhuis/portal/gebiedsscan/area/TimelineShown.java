package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.codes.Codes;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The months, and the timeline with its ways to another period or other themes. */
@Component
class TimelineShown {

    private final Areas areas;
    private final Codes codes;

    TimelineShown(Areas areas, Codes codes) {
        this.areas = areas;
        this.codes = codes;
    }

    /** @param key by which a script finds it */
    record Move(String key, String address) {}

    /** A theme that the timeline can be narrowed to. */
    record ThemeTag(String code, long count, boolean chosen, String address) {}

    void show(AreaAsked asked, AreaSignals signals, Window window, Model model) {
        var seen = areas.timeline(asked).content();
        var themes =
                codes.book().list("THEME").stream().map(entry -> entry.code()).toList();
        model.addAttribute("window", window);
        model.addAttribute("months", MonthChart.of(signals, window, asked.filter()));
        model.addAttribute("seen", seen);
        model.addAttribute("lanes", Lane.of(seen.items(), window, themes));
        model.addAttribute("ticks", Ticks.of(window));
        model.addAttribute(
                "moves",
                List.of(
                        new Move("in", window.canBeShorter() ? asked.during(window.in()) : null),
                        new Move("out", window.canBeLonger() ? asked.during(window.out()) : null),
                        new Move("earlier", asked.during(window.earlier())),
                        new Move("later", asked.during(window.later()))));
        model.addAttribute(
                "themes",
                themes.stream()
                        .filter(theme -> signals.themes().containsKey(theme)
                                || asked.themes().contains(theme))
                        .map(theme -> new ThemeTag(
                                theme,
                                signals.themes().getOrDefault(theme, 0L),
                                asked.themes().contains(theme),
                                asked.turned(theme)))
                        .toList());
        model.addAttribute("allThemes", asked.themes().isEmpty() ? null : asked.allThemes());
        model.addAttribute("first", asked.cursor().isEmpty() ? null : asked.address() + "#tijdlijn");
        model.addAttribute("next", seen.next() == null ? null : asked.at(seen.next()));
    }
}
