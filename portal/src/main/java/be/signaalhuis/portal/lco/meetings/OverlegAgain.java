package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows a form about the file of a family again that was not accepted: with all that was typed, and with what somebody
 * else did meanwhile.
 */
@Component
public class OverlegAgain {

    /** Where what is wrong with no field in particular is shown. */
    public static final String BUTTON = "bewaren";

    private static final String MEANWHILE = "meanwhile";

    private final Overlegs files;
    private final Timeline timeline;
    private final Texts texts;

    OverlegAgain(Overlegs files, Timeline timeline, Texts texts) {
        this.files = files;
        this.timeline = timeline;
        this.texts = texts;
    }

    /** @param wrong what the service has against what was filled in, at the fields of the page */
    public Sent of(UUID id, Sent sent, Outcome outcome, List<FieldIssue> wrong, Model model) {
        return switch (outcome) {
            case Outcome.Unreachable away -> with(sent, texts.of("step.unreachable"));
            case Outcome.SentBefore before -> with(sent.anew(), texts.of("step.sentBefore"));
            case Outcome.Barred barred -> with(sent.anew(), barred.reason());
            case Outcome.Stale stale -> {
                model.addAttribute(MEANWHILE, meanwhile(id, sent.version(), stale.version()));
                var fresh = Sent.fresh(sent.form(), sent.was(), stale.version(), sent.number());
                yield with(fresh, texts.of("step.stale"));
            }
            default -> sent.anew().with(sent.form().with(wrong));
        };
    }

    private List<Timeline.Told> meanwhile(UUID id, long seen, long newest) {
        var file = files.awaited(id, newest).file();
        return file == null
                ? List.of()
                : timeline.of(
                        file.timeline().stream()
                                .filter(one -> one.sequence() > seen)
                                .toList(),
                        changes -> List.of());
    }

    private static Sent with(Sent sent, String trouble) {
        return sent.with(sent.form().with(List.of(new FieldIssue(BUTTON, trouble))));
    }
}
