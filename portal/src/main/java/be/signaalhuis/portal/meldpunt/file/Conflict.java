package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.Side;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what somebody else changed meanwhile beside what the reader filled in; none of it is lost. */
@Component
class Conflict {

    private static final String PAGE = "meldpunt/file/conflict";

    private final Files files;
    private final Begin begin;
    private final Timeline timeline;
    private final ChangeWords words;
    private final Sides sides;
    private final Dates dates;

    Conflict(Files files, Begin begin, Timeline timeline, ChangeWords words, Sides sides, Dates dates) {
        this.files = files;
        this.begin = begin;
        this.timeline = timeline;
        this.words = words;
        this.sides = sides;
        this.dates = dates;
    }

    /** @param newest version of the report by now */
    String ofCorrection(UUID id, Sent sent, long newest, Model model) {
        var seen = files.await(id, newest);
        if (seen.behind()) {
            return notYet(id, Step.CORRECT, sent, model);
        }
        var theirs = begin.contentOf(seen.file());
        var merge = new Merge(ReportUnit.ALL, sent.was(), sent.form(), theirs, dates);
        model.addAttribute("sides", sides.of(merge));
        model.addAttribute("compared", true);
        var again = Sent.fresh(merge.merged(), theirs, seen.file().version(), begin.number(seen.file()));
        return page(id, Step.CORRECT, sent, again, seen, model);
    }

    String ofStep(UUID id, Step step, Sent sent, long newest, Model model) {
        var seen = files.await(id, newest);
        if (seen.behind()) {
            return notYet(id, step, sent, model);
        }
        model.addAttribute("sides", sides.of(step, sent.form()));
        var again = Sent.fresh(sent.form(), Form.empty(), seen.file().version(), begin.number(seen.file()));
        return page(id, step, sent, again, seen, model);
    }

    /** The report stands where this cannot be done; also then the reader keeps what she filled in. */
    String barred(UUID id, Step step, Sent sent, String reason, Model model) {
        var seen = files.now(id, sent.version());
        model.addAttribute("sides", mine(step, sent));
        model.addAttribute("barred", reason);
        return page(id, step, sent, sent, seen, model);
    }

    private String page(UUID id, Step step, Sent sent, Sent again, Files.Seen seen, Model model) {
        StepScreen.page(id, step, again, model);
        var possible = step.isPossible(seen.status());
        model.addAttribute("possible", possible);
        model.addAttribute("text", sides.text(mine(step, sent), sent.form()));
        model.addAttribute("status", seen.status());
        model.addAttribute("others", possible ? List.of() : Step.possible(seen.status()));
        model.addAttribute(
                "happenings",
                seen.file() == null
                        ? List.of()
                        : timeline.of(
                                seen.file().timeline().stream()
                                        .filter(one -> one.sequence() > sent.version())
                                        .toList(),
                                words::of));
        return PAGE;
    }

    /** The view has not seen the other's change either: the same page may be sent again in a moment. */
    private String notYet(UUID id, Step step, Sent sent, Model model) {
        StepScreen.page(id, step, sent.anew(), model);
        model.addAttribute("sides", mine(step, sent));
        model.addAttribute("notYet", true);
        model.addAttribute("possible", true);
        model.addAttribute("happenings", List.of());
        return PAGE;
    }

    private List<Side> mine(Step step, Sent sent) {
        return step == Step.CORRECT
                ? sides.of(new Merge(ReportUnit.ALL, sent.was(), sent.form(), sent.was(), dates))
                : sides.of(step, sent.form());
    }
}
