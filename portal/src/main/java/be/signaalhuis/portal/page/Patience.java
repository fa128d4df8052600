package be.signaalhuis.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/**
 * A page that has not yet seen what the reader saved asks again every second; after half a minute it says that it takes
 * longer, and leaves it there.
 */
@Component
public class Patience {

    /** The view for a script that asked again and gets nothing new. */
    public static final String NOTHING = "parts/nothing";

    /** What a script reads aloud. */
    private static final String SPOKEN = "X-Spoken";

    private static final String SINCE = "behind.since";
    private static final Duration CALM = Duration.ofSeconds(30);
    /** Without a script the page comes again by itself. */
    private static final int REFRESH = 2;
    /** Tells htmx to stop asking. */
    private static final int STOP_POLLING = 286;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Texts texts;
    private final Clock clock;

    Patience(HttpServletRequest request, HttpServletResponse response, Texts texts, Clock deskClock) {
        this.texts = texts;
        this.request = request;
        this.response = response;
        this.clock = deskClock;
    }

    /**
     * Tells the model whether the page waits, and whether already for long.
     *
     * @return whether to answer with {@link #NOTHING}, for a script asked again and there is nothing new
     */
    public boolean isStillWaiting(boolean behind, Model model) {
        var late = waits(behind, model);
        if (request.getHeader("HX-Request") == null) {
            return false;
        }
        if (behind && !late) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return true;
        }
        response.setStatus(STOP_POLLING);
        response.setHeader(SPOKEN, UriUtils.encode(texts.of(late ? "processing.late" : "processing.done"), UTF_8));
        return false;
    }

    /**
     * The same for a page that a script goes to and did not have yet: it is shown whatever it has seen.
     *
     * @return whether it waits for long
     */
    public boolean waits(boolean behind, Model model) {
        boolean late = behind && isLate();
        if (!behind) {
            forget();
        }
        model.addAttribute("behind", behind);
        model.addAttribute("late", late);
        model.addAttribute("refresh", behind && !late ? REFRESH : null);
        return late;
    }

    private boolean isLate() {
        var session = request.getSession();
        var now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Instant since) {
            return since.plus(CALM).isBefore(now);
        }
        session.setAttribute(SINCE, now);
        return false;
    }

    private void forget() {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SINCE);
        }
    }
}
