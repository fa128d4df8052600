package be.signaalhuis.portal.lco.steps;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.Side;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.lco.family.FamilyCorrection;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanges;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what somebody else changed meanwhile beside what the reader filled in; none of it is lost. */
@Component
class OverlegConflict {

    private static final String PAGE = "lco/steps/conflict";

    private final Overlegs files;
    private final Possible possible;
    private final StepBegin begin;
    private final StepSides sides;
    private final Timeline timeline;
    private final OverlegChanges changes;
    private final OverlegWords words;
    private final Dates dates;

    OverlegConflict(
            Overlegs files,
            Possible possible,
            StepBegin begin,
            StepSides sides,
            Timeline timeline,
            OverlegChanges changes,
            OverlegWords words,
            Dates dates) {
        this.files = files;
        this.possible = possible;
        this.begin = begin;
        this.sides = sides;
        this.timeline = timeline;
        this.changes = changes;
        this.words = words;
        this.dates = dates;
    }

    /** @param newest version of the file by now */
    String of(UUID id, OverlegStep step, Sent sent, long newest, Model model) {
        var seen = files.awaited(id, newest);
        if (seen.behind()) {
            return page(id, step, sent.anew(), sides.of(seen.file(), step, sent.form()), model);
        }
        var version = seen.file().version();
        model.addAttribute("happenings", since(seen.file(), sent.version()));
        model.addAttribute("possible", possible.allows(seen.file(), step));
        model.addAttribute("notYet", false);
        if (step == OverlegStep.CORRECT) {
            var theirs = begin.corrected(seen.file());
            var merge = new Merge(FamilyCorrection.UNITS, sent.was(), sent.form(), theirs, dates);
            model.addAttribute("compared", true);
            return page(id, step, Sent.fresh(merge.merged(), theirs, version, sent.number()), sides.of(merge), model);
        }
        var again = Sent.fresh(sent.form(), Form.empty(), version, sent.number());
        return page(id, step, again, sides.of(seen.file(), step, sent.form()), model);
    }

    /** The file stands where this cannot be done; also then the reader keeps what she filled in. */
    String barred(UUID id, OverlegStep step, Sent sent, String reason, Model model) {
        var file = files.seen(id, sent.version()).file();
        model.addAttribute("barred", reason);
        model.addAttribute("possible", false);
        model.addAttribute("notYet", false);
        model.addAttribute("happenings", file == null ? List.of() : since(file, sent.version()));
        return page(id, step, sent, sides.of(file, step, sent.form()), model);
    }

    private String page(UUID id, OverlegStep step, Sent again, List<Side> told, Model model) {
        OverlegStepScreen.page(id, step, again, model);
        model.addAttribute("sides", told);
        model.addAttribute("text", sides.text(told));
        model.addAttribute("others", List.of());
        // The view may not have seen the other's change either: then the same page may be sent again in a moment.
        model.asMap().putIfAbsent("possible", true);
        model.asMap().putIfAbsent("notYet", true);
        model.asMap().putIfAbsent("happenings", List.of());
        return PAGE;
    }

    private List<Timeline.Told> since(Overleg file, long version) {
        return timeline.of(
                file.timeline().stream().filter(one -> one.sequence() > version).toList(), changes::of);
    }
}
