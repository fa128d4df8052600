package be.signaalhuis.portal.gebiedsscan.why;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.Asking;
import be.signaalhuis.portal.gebiedsscan.filter.ScanForm;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which events a figure is made of, in the order in which they were registered. */
@Controller
class WhyPage {

    private static final String NEXT = "vanaf";

    private final Questions questions;
    private final FigureName names;
    private final ScanForm forms;
    private final Patience patience;

    WhyPage(Questions questions, FigureName names, ScanForm forms, Patience patience) {
        this.questions = questions;
        this.names = names;
        this.forms = forms;
        this.patience = patience;
    }

    @GetMapping(Addresses.FIGURES + "/{figure}")
    String why(@PathVariable String figure, @RequestParam MultiValueMap<String, String> asked, Model model) {
        var sent = Form.sent(asked);
        var answer = ask(figure, sent.value(NEXT));
        if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        var filter = forms.read(sent).filter();
        var area = sent.value("gebied");
        var place = sent.value("plaats");
        var here = Addresses.figure(figure, area, place, filter);
        var found = answer.content();
        model.addAttribute("found", found);
        model.addAttribute("name", names.of(area, place));
        model.addAttribute("again", here);
        model.addAttribute("first", sent.isEmpty(NEXT) ? null : here);
        model.addAttribute("next", found.next() == null ? null : Addresses.with(here, NEXT, found.next()));
        model.addAttribute("back", filter.address(Addresses.SCAN));
        return "gebiedsscan/why/page";
    }

    /** Nobody types these addresses: a figure that does not exist is a page that does not exist. */
    private Answer<EventsBehind> ask(String figure, String cursor) {
        try {
            return Asking.at("/v1/figures/{figure}/events", figure)
                    .and("cursor", cursor)
                    .of(questions, EventsBehind.class);
        } catch (Refusal refusal) {
            throw refusal.isAboutInput() || refusal.status() == 404 ? new Unknown() : refusal;
        }
    }
}
