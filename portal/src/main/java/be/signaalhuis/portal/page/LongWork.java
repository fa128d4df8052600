package be.signaalhuis.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A page that follows work which takes a while: it comes again by itself, with or without a script, until it ended. */
@Component
public class LongWork {

    /** Who hears the page is told how far it is, but not every second. */
    private static final long BETWEEN_WORDS = 10;
    /** Without a script the page comes again by itself. */
    private static final int REFRESH = 2;
    /** Tells htmx to stop asking. */
    private static final int STOP_POLLING = 286;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Spoken spoken;
    private final Clock clock;

    LongWork(HttpServletRequest request, HttpServletResponse response, Spoken spoken, Clock deskClock) {
        this.request = request;
        this.response = response;
        this.spoken = spoken;
        this.clock = deskClock;
    }

    /**
     * It goes on: the model gets when to come again, and {@code spoken}, the second of the last words from now on.
     *
     * @param before second at which the last words were spoken; 0 for none yet
     */
    public void goesOn(long before, String words, Model model) {
        model.addAttribute("refresh", REFRESH);
        model.addAttribute("spoken", tell(before, words));
    }

    /** It ended: a script that asked need not ask again. */
    public void ended() {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(STOP_POLLING);
        }
    }

    private long tell(long before, String words) {
        var now = clock.instant().getEpochSecond();
        if (before != 0 && now - before < BETWEEN_WORDS) {
            return before;
        }
        if (before != 0) {
            spoken.say(words);
        }
        return now;
    }
}
