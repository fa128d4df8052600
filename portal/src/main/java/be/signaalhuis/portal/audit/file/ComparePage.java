package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private final Numbers numbers;
    private final Patience patience;
    private final Texts texts;

    ComparePage(Streams streams, Numbers numbers, Patience patience, Texts texts) {
        this.streams = streams;
        this.numbers = numbers;
        this.patience = patience;
        this.texts = texts;
    }

    @GetMapping(Audit.PAGE + "/dossiers/" + Audit.ID + "/vergelijken")
    String compare(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        var form = Form.sent(asked);
        var states = FIELDS.stream()
                .map(field -> streams.state(id, form.value(field)))
                .toList();
        var known = states.stream().flatMap(Optional::stream).findFirst().orElseGet(() -> streams.newest(id));
        var last = known.content().last();
        var issues = IntStream.range(0, FIELDS.size())
                .filter(number -> states.get(number).isEmpty())
                .mapToObj(number ->
                        new FieldIssue(FIELDS.get(number), texts.of("auditFile.noSuchEvent", StateAfter.FIRST, last)))
                .toList();
        patience.waits(known.behind(), model);
        model.addAttribute("form", form.with(issues));
        model.addAttribute("number", numbers.of(id));
        model.addAttribute("begin", StateAfter.FIRST);
        model.addAttribute("last", last);
        model.addAttribute("here", Audit.file(id));
        if (issues.isEmpty()) {
            var then = states.stream().map(state -> state.get().content()).toList();
            show(then, form.has("alleen", "verschil"), model);
        }
        return "audit/file/compare";
    }

    private void show(List<StateAfter> states, boolean isShort, Model model) {
        var comparison = streams.compare(states.getFirst().stream(), states.getFirst(), states.getLast());
        var all = Compared.of(states.getFirst(), states.getLast(), comparison);
        var changed = all.stream().filter(one -> one.differences() > 0).toList();
        model.addAttribute("states", states);
        model.addAttribute("compared", isShort ? changed : all);
        model.addAttribute("isShort", isShort);
        model.addAttribute(
                "differences", changed.stream().mapToLong(Compared::differences).sum());
    }
}
