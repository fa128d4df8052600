package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Spoken;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the page of a file through time. */
@Component
class FileThenScreen {

    private final Numbers numbers;
    private final Patience patience;
    private final Spoken spoken;
    private final Texts texts;

    FileThenScreen(Numbers numbers, Patience patience, Spoken spoken, Texts texts) {
        this.numbers = numbers;
        this.patience = patience;
        this.spoken = spoken;
        this.texts = texts;
    }

    /** @param wrong what was asked but is no event of the file; null when it is one */
    String show(Answer<StateAfter> state, Answer<StreamEvents> events, StateAsked wrong, Form asked, Model model) {
        if (patience.waits(state.behind() || events.behind(), model)) {
            return Patience.NOTHING;
        }
        var then = state.content();
        var found = events.content();
        var here = Audit.file(then.stream());
        model.addAttribute("then", then);
        model.addAttribute("number", numbers.of(then.stream()));
        model.addAttribute("begin", StateAfter.FIRST);
        model.addAttribute("kind", found.kind());
        model.addAttribute("entries", found.entries());
        model.addAttribute("form", form(then, wrong));
        model.addAttribute("here", here);
        model.addAttribute("first", asked.isEmpty("vanaf") ? null : address(here, then, null));
        model.addAttribute("next", found.next() == null ? null : address(here, then, found.next()));
        spoken.say(texts.of("auditFile.spoken", then.sequence(), then.last()));
        return "audit/file/file";
    }

    private Form form(StateAfter then, StateAsked wrong) {
        var form = Form.of(
                Map.of(StateAsked.NUMBER, List.of(wrong == null ? Long.toString(then.sequence()) : wrong.typed())));
        return wrong == null
                ? form
                : form.with(List.of(new FieldIssue(
                        StateAsked.NUMBER, texts.of("auditFile.noSuchEvent", StateAfter.FIRST, then.last()))));
    }

    private static String address(String here, StateAfter then, String cursor) {
        var address = UriComponentsBuilder.fromPath(here).queryParam(StateAsked.NUMBER, then.sequence());
        return (cursor == null ? address : address.queryParam("vanaf", "{cursor}"))
                        .encode()
                        .buildAndExpand(cursor)
                        .toUriString()
                + "#gebeurtenissen";
    }
}
