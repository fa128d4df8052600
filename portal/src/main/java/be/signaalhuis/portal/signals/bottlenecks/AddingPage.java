package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds the signals that were chosen from the list to a bottleneck that is worked on. */
@Controller
@RequestMapping(Bottlenecks.PAGE + "/toevoegen")
class AddingPage {

    private static final String INTO = "knelpunt";

    private final ChosenSignals signals;
    private final Bottlenecks bottlenecks;
    private final BottleneckFiles files;
    private final BottleneckChanging changing;
    private final Texts texts;

    AddingPage(
            ChosenSignals signals,
            Bottlenecks bottlenecks,
            BottleneckFiles files,
            BottleneckChanging changing,
            Texts texts) {
        this.signals = signals;
        this.bottlenecks = bottlenecks;
        this.files = files;
        this.changing = changing;
        this.texts = texts;
    }

    @GetMapping
    String begin(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return page(Form.sent(asked), model);
    }

    /** Adding takes nothing away from what others do meanwhile: it goes on top of whatever stands there now. */
    @PostMapping
    String send(@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes after) {
        var form = Form.sent(parameters);
        var into = bottleneck(form);
        if (into.isEmpty()) {
            return again(form, INTO, texts.of("step.required.knelpunt"), model);
        }
        if (ChosenSignals.ids(form).isEmpty()) {
            return again(form, ChosenSignals.FIELD, texts.of("step.required.signaal"), model);
        }
        var file = files.seen(into.get(), -1).file();
        var sent = Sent.fresh(form, Form.empty(), file == null ? 0 : file.version(), "");
        return switch (changing.add(into.get(), sent, ChosenSignals.ids(form))) {
            case Outcome.Done done -> {
                after.addFlashAttribute("done", "bottleneck.toevoegen");
                yield "redirect:" + Bottlenecks.PAGE + "/" + done.id() + "?v=" + done.version();
            }
            case Outcome.Wrong wrong ->
                again(
                        form,
                        ChosenSignals.FIELD,
                        wrong.problem().issues().getFirst().detail(),
                        model);
            case Outcome.Barred barred -> again(form, INTO, barred.reason(), model);
            case Outcome.Stale stale -> again(form, INTO, texts.of("bottleneck.again"), model);
            default -> again(form, "bewaren", texts.of("step.unreachable"), model);
        };
    }

    private Optional<UUID> bottleneck(Form form) {
        return bottlenecks.open().stream()
                .map(BottlenecksFound.Item::id)
                .filter(id -> id.toString().equals(form.value(INTO)))
                .findFirst();
    }

    private String again(Form form, String field, String text, Model model) {
        return page(form.with(List.of(new FieldIssue(field, text))), model);
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("signals", signals.of(form));
        model.addAttribute("open", bottlenecks.open());
        return "signals/bottlenecks/add";
    }
}
