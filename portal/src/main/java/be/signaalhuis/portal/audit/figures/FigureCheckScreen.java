package be.signaalhuis.portal.audit.figures;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a figure. */
@Component
class FigureCheckScreen {

    static final String STAND = "stand";
    static final String MOVES = "vanaf";
    static final String EVENTS = "vanafGebeurtenis";
    private final FigureWords words;
    private final Patience patience;
    private final Texts texts;

    FigureCheckScreen(FigureWords words, Patience patience, Texts texts) {
        this.words = words;
        this.patience = patience;
        this.texts = texts;
    }

    /** @param error key of what is wrong with the day; null when nothing is */
    String show(Form form, String error, Answer<FigureHistory> moved, Answer<FigureBehind> events, Model model) {
        patience.waits(moved.behind() || events.behind(), model);
        var history = moved.content();
        var behind = events.content();
        var figure = new FigureAddress(form.value("van"), form.value("jaar"), form.value("plaats"));
        model.addAttribute("form", error == null ? form : form.with(List.of(new FieldIssue(STAND, texts.of(error)))));
        model.addAttribute("figure", figure);
        model.addAttribute("name", words.name(figure));
        model.addAttribute("back", words.page(figure));
        model.addAttribute("history", history);
        model.addAttribute("behindIt", behind);
        model.addAttribute("here", "/controle/cijfers/" + history.figure());
        model.addAttribute("moves", pages(figure, history, form, MOVES, history.next()));
        model.addAttribute("events", pages(figure, history, form, EVENTS, behind.next()));
        return "audit/figures/figure";
    }

    /** Ways to the first page and the next of one of the two lists; null when there is none. */
    record Pages(String first, String next) {}

    private static Pages pages(FigureAddress figure, FigureHistory history, Form form, String list, String next) {
        var stand = form.value(STAND);
        return new Pages(
                form.isEmpty(list) ? null : figure.with(history.figure(), Map.of(STAND, stand)),
                next == null ? null : figure.with(history.figure(), Map.of(STAND, stand, list, next)));
    }
}
