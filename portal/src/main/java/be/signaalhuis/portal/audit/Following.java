package be.signaalhuis.portal.audit;

import be.signaalhuis.portal.page.LongWork;
import be.signaalhuis.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what the page of a task says of its progress. */
@Component
public class Following {

    /** The part of the page that holds all of it; a script changes only the progress, until it ended. */
    private static final String WHOLE = "#task";

    private final HttpServletResponse response;
    private final LongWork work;
    private final Texts texts;
    private final Clock clock;

    public Following(HttpServletResponse response, LongWork work, Texts texts, Clock deskClock) {
        this.response = response;
        this.work = work;
        this.texts = texts;
        this.clock = deskClock;
    }

    /**
     * @param before second at which the last words were spoken; 0 for none yet
     * @param address of the page
     */
    public void follow(Progress progress, long before, String address, Model model) {
        model.addAttribute("progress", progress);
        model.addAttribute("address", address);
        if (progress.state().hasEnded()) {
            response.setHeader("HX-Retarget", WHOLE);
            response.setHeader("HX-Reselect", WHOLE + " > *");
            response.setHeader("HX-Reswap", "innerHTML");
            work.ended();
            return;
        }
        var words = words(progress);
        model.addAttribute("words", words);
        model.addAttribute("left", progress.minutesLeft(clock.instant()));
        work.goesOn(before, words, model);
    }

    private String words(Progress progress) {
        return progress.state() == TaskState.QUEUED
                ? texts.of("audit.task.queued")
                : texts.of("audit.task.percent", progress.percent());
    }
}
