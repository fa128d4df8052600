package be.signaalhuis.portal.lco.file;

import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.history.Timeline.Told;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanges;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened to a family's file; what happened several times over is told once. */
@Component("overlegStory")
class OverlegStory {

    private final Timeline timeline;
    private final OverlegChanges changes;
    private final OverlegWords words;
    private final Dates dates;
    private final Texts texts;

    OverlegStory(Timeline timeline, OverlegChanges changes, OverlegWords words, Dates dates, Texts texts) {
        this.timeline = timeline;
        this.changes = changes;
        this.words = words;
        this.dates = dates;
        this.texts = texts;
    }

    List<Told> of(Overleg file) {
        var story = new ArrayList<Told>();
        var run = new ArrayList<Told>();
        for (var next : timeline.of(file.timeline(), changes::of, part -> words.part(file, part))) {
            if (!run.isEmpty() && !isAgain(run.getLast(), next)) {
                story.add(once(run));
                run.clear();
            }
            run.add(next);
        }
        if (!run.isEmpty()) {
            story.add(once(run));
        }
        return story;
    }

    /** What became of the report of a meeting; a register tells nothing of it. */
    public String report(Overleg file, Meeting meeting) {
        if (!meeting.isHeld()) {
            return "";
        }
        if (meeting.report() == null) {
            var told = !file.imported() || !meeting.attendance().isEmpty();
            return texts.of(told ? "overlegMeetings.notReported" : "overlegMeetings.whoUnknown");
        }
        return meeting.sharedOn() == null
                ? texts.of("overlegMeetings.notShared")
                : texts.of("overlegMeetings.shared", dates.day(meeting.sharedOn()));
    }

    /** The same by the same person, with nothing of its own to tell. */
    private static boolean isAgain(Told before, Told next) {
        return isPlain(before)
                && isPlain(next)
                && before.what().equals(next.what())
                && before.actor().equals(next.actor());
    }

    private static boolean isPlain(Told one) {
        return one.about().isEmpty() && one.reason() == null && one.changes().isEmpty();
    }

    private Told once(List<Told> run) {
        var last = run.getLast();
        return run.size() == 1
                ? last
                : new Told(
                        last.sequence(),
                        last.when(),
                        last.what(),
                        texts.of("overlegFile.times", run.size()),
                        last.actor(),
                        last.role(),
                        last.organisation(),
                        null,
                        List.of());
    }
}
