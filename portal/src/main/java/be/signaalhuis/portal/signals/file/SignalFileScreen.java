package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Numbers;
import be.signaalhuis.portal.signals.list.Signals;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a signal. */
@Component
class SignalFileScreen {

    private static final String PAGE = "signals/file/file";

    private final SignalValues values;
    private final SignalRows rows;
    private final Timeline timeline;
    private final SignalChangeWords words;
    private final Numbers numbers;

    SignalFileScreen(
            SignalValues values, SignalRows rows, Timeline timeline, SignalChangeWords words, Numbers numbers) {
        this.values = values;
        this.rows = rows;
        this.timeline = timeline;
        this.words = words;
        this.numbers = numbers;
    }

    /** @param version that the reader has just made: what it changed stands out */
    String now(UUID id, Seen<SignalFile> seen, long version, Model model) {
        var file = seen.file();
        var all = values.of(seen);
        var status = Form.of(all).value(SignalValues.STATUS);
        var erased = file == null ? Set.<String>of() : SignalValues.erased(file);
        var review = seen.newer() == null && file != null ? file.reviewReasons() : List.<String>of();
        head(id, file, model);
        model.addAttribute("status", status.isEmpty() ? "LOGGED" : status);
        model.addAttribute("reasons", review);
        model.addAttribute("poll", Signals.PAGE + "/" + id + "?v=" + version);
        model.addAttribute("rows", rows.of(all, erased, changedBy(file, version)));
        model.addAttribute(
                "steps", seen.behind() || file == null ? List.of() : SignalStep.possible(status, !review.isEmpty()));
        return PAGE;
    }

    /** As it was known on a day: to read, not to work on. */
    String then(UUID id, SignalFile file, Model model) {
        head(id, file, model);
        model.addAttribute("status", file == null ? null : file.status());
        model.addAttribute("reasons", List.of());
        model.addAttribute("steps", List.of());
        model.addAttribute(
                "rows", file == null ? List.of() : rows.of(values.of(file), SignalValues.erased(file), Set.of()));
        return PAGE;
    }

    String number(UUID id, SignalFile file) {
        return file == null || file.externalReference() == null ? numbers.of(id) : file.externalReference();
    }

    private void head(UUID id, SignalFile file, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("home", Signals.PAGE + "/" + id);
        model.addAttribute("file", file);
        model.addAttribute("number", number(id, file));
        model.addAttribute("timeline", file == null ? List.of() : timeline.of(file.timeline(), words::of));
    }

    private Set<String> changedBy(SignalFile file, long version) {
        return file == null
                ? Set.of()
                : file.timeline().stream()
                        .filter(one -> one.sequence() == version)
                        .flatMap(one -> words.of(one.changes()).stream())
                        .map(Changed::field)
                        .collect(Collectors.toSet());
    }
}
