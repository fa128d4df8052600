package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A bottleneck: its signals, who works on it, what was asked and answered, and what can be done with it. */
@Controller
class BottleneckPage {

    private final BottleneckFiles files;
    private final BottleneckWords words;
    private final Timeline timeline;
    private final Numbers numbers;
    private final Patience patience;

    BottleneckPage(
            BottleneckFiles files, BottleneckWords words, Timeline timeline, Numbers numbers, Patience patience) {
        this.files = files;
        this.words = words;
        this.timeline = timeline;
        this.numbers = numbers;
        this.patience = patience;
    }

    /** @param v version that the reader has just made */
    @GetMapping(Bottlenecks.PAGE + "/{id}")
    String bottleneck(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long v, Model model) {
        var seen = files.seen(id, v);
        if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        var file = seen.file();
        var values = words.values(seen);
        model.addAttribute("id", id);
        model.addAttribute("home", Bottlenecks.PAGE + "/" + id);
        model.addAttribute("file", file);
        model.addAttribute("name", name(id, values));
        model.addAttribute("state", values.isEmpty("state") ? BottleneckStep.OPEN_STATE : values.value("state"));
        model.addAttribute("rows", words.rows(values));
        model.addAttribute("poll", Bottlenecks.PAGE + "/" + id + "?v=" + v);
        model.addAttribute("form", Form.empty());
        model.addAttribute("steps", seen.behind() || file == null ? List.of() : BottleneckStep.possible(file));
        model.addAttribute("removable", !seen.behind() && file != null && BottleneckStep.REMOVAL.isPossible(file));
        model.addAttribute("timeline", file == null ? List.of() : timeline.of(file.timeline(), words::of));
        return "signals/bottlenecks/bottleneck";
    }

    private String name(UUID id, Form values) {
        return values.isEmpty("bottleneckTitle") ? numbers.of(id) : values.value("bottleneckTitle");
    }
}
