package be.signaalhuis.portal.audit.figures;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.asking.Narrowed;
import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a figure is what it is, what moved it, and what it was as known on a day. */
@Controller
class FigureCheckPage {

    private static final String FIGURE = "/v1/figures/{figure}/";

    private final Questions questions;
    private final FigureCheckScreen screen;
    private final Dates dates;

    FigureCheckPage(Questions questions, FigureCheckScreen screen, Dates dates) {
        this.questions = questions;
        this.screen = screen;
        this.dates = dates;
    }

    @GetMapping(Audit.PAGE + "/cijfers/{figure}")
    String figure(@PathVariable String figure, @RequestParam MultiValueMap<String, String> asked, Model model) {
        var form = Form.sent(asked);
        var stand = Stand.of(form.value(FigureCheckScreen.STAND), dates);
        if (stand.isWrong()) {
            return now(figure, form, stand.error(), model);
        }
        try {
            return page(figure, form, stand, null, model);
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput()) {
                throw refusal;
            }
            return now(figure, form, "stand.day", model);
        }
    }

    /** When the day is wrong. But for the day nobody types these addresses: what else is wrong is no figure. */
    private String now(String figure, Form form, String error, Model model) {
        try {
            return page(figure, form, Stand.NOW, error, model);
        } catch (Refusal refusal) {
            throw refusal.isAboutInput() ? new Unknown() : refusal;
        }
    }

    private String page(String figure, Form form, Stand stand, String error, Model model) {
        var history = ask(FigureHistory.class, figure, "history", stand, form.value(FigureCheckScreen.MOVES));
        var behind = ask(FigureBehind.class, figure, "events", stand, form.value(FigureCheckScreen.EVENTS));
        return screen.show(form, error, history, behind, model);
    }

    private <T> Answer<T> ask(Class<T> type, String figure, String what, Stand stand, String cursor) {
        return Narrowed.at(FIGURE + what, figure)
                .by("asKnownOn", stand.asked())
                .by("cursor", cursor)
                .of(questions, type);
    }
}
