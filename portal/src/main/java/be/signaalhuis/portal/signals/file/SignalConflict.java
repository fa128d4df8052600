package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.Side;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what somebody else changed meanwhile beside what the reader filled in; none of it is lost. */
@Component
class SignalConflict {

    private static final String PAGE = "signals/file/conflict";

    private final SignalFiles files;
    private final SignalBegin begin;
    private final Timeline timeline;
    private final SignalChangeWords words;
    private final SignalSides sides;
    private final StepForms steps;
    private final Dates dates;

    SignalConflict(
            SignalFiles files,
            SignalBegin begin,
            Timeline timeline,
            SignalChangeWords words,
            SignalSides sides,
            StepForms steps,
            Dates dates) {
        this.files = files;
        this.begin = begin;
        this.timeline = timeline;
        this.words = words;
        this.sides = sides;
        this.steps = steps;
        this.dates = dates;
    }

    /** @param newest version of the signal by now */
    String of(UUID id, SignalStep step, Sent sent, long newest, Model model) {
        var seen = files.awaited(id, newest);
        if (seen.behind()) {
            return notYet(id, step, sent, model);
        }
        var version = seen.file().version();
        if (step == SignalStep.CORRECT) {
            var theirs = begin.contentOf(seen.file());
            var merge = new Merge(SignalUnit.CONTENT, sent.was(), sent.form(), theirs, dates);
            model.addAttribute("sides", sides.of(merge));
            model.addAttribute("compared", true);
            return page(id, step, sent, Sent.fresh(merge.merged(), theirs, version, sent.number()), seen, model);
        }
        model.addAttribute("sides", mine(step, sent));
        return page(id, step, sent, Sent.fresh(sent.form(), Form.empty(), version, sent.number()), seen, model);
    }

    /** The signal stands where this cannot be done; also then the reader keeps what she filled in. */
    String barred(UUID id, SignalStep step, Sent sent, String reason, Model model) {
        model.addAttribute("sides", mine(step, sent));
        model.addAttribute("barred", reason);
        return page(id, step, sent, sent, files.seen(id, sent.version()), model);
    }

    private String page(UUID id, SignalStep step, Sent sent, Sent again, Seen<SignalFile> seen, Model model) {
        SignalStepScreen.page(id, step, again, model);
        var file = seen.file();
        model.addAttribute(
                "possible", file != null && step.isPossible(file.status()) && !model.containsAttribute("barred"));
        model.addAttribute("others", List.of());
        model.addAttribute("text", steps.text(mine(step, sent)));
        model.addAttribute(
                "happenings",
                file == null
                        ? List.of()
                        : timeline.of(
                                file.timeline().stream()
                                        .filter(one -> one.sequence() > sent.version())
                                        .toList(),
                                words::of));
        return PAGE;
    }

    /** The view has not seen the other's change either: the same page may be sent again in a moment. */
    private String notYet(UUID id, SignalStep step, Sent sent, Model model) {
        SignalStepScreen.page(id, step, sent.anew(), model);
        model.addAttribute("sides", mine(step, sent));
        model.addAttribute("notYet", true);
        model.addAttribute("possible", true);
        model.addAttribute("happenings", List.of());
        return PAGE;
    }

    private List<Side> mine(SignalStep step, Sent sent) {
        if (step != SignalStep.CORRECT) {
            return sides.of(step, sent.form());
        }
        return sides.of(new Merge(SignalUnit.CONTENT, sent.was(), sent.form(), sent.was(), dates));
    }
}
