package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A file after one of its events and after another, side by side. */
@Controller
class ComparePage {

    private static final List<String> FIELDS = List.of("van", "tot");

    private final Streams streams;
    private final Patience patience;
    private final Texts texts;

    ComparePage(Streams streams, Patience patience, Texts texts) {
        this.streams = streams;
        this.patience = patience;
        this.texts = texts;
    }

    @GetMapping(Audit.PAGE + "/dossiers/" + Audit.ID + "/vergelijken")
    String compare(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        var newest = streams.newest(id);
        var form = Form.sent(asked);
        var issues = FIELDS.stream()
                .filter(field -> !new StateAsked(form.value(field)).isIn(newest.content()))
                .map(field -> new FieldIssue(
                        field,
                        texts.of(
                                "auditFile.noSuchEvent",
                                StateAfter.FIRST,
                                newest.content().last())))
                .toList();
        patience.waits(newest.behind(), model);
        model.addAttribute("form", form.with(issues));
        model.addAttribute("newest", newest.content());
        model.addAttribute("begin", StateAfter.FIRST);
        model.addAttribute("here", Audit.file(id));
        if (issues.isEmpty()) {
            show(id, form, model);
        }
        return "audit/file/compare";
    }

    private void show(UUID id, Form form, Model model) {
        var states = FIELDS.stream()
                .map(field ->
                        streams.state(id, Long.parseLong(form.value(field))).content())
                .toList();
        var all = Compared.of(states.getFirst(), states.getLast());
        var changed = all.stream().filter(one -> one.differences() > 0).toList();
        var isShort = form.has("alleen", "verschil");
        model.addAttribute("states", states);
        model.addAttribute("compared", isShort ? changed : all);
        model.addAttribute("isShort", isShort);
        model.addAttribute(
                "differences", changed.stream().mapToLong(Compared::differences).sum());
    }
}
