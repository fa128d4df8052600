package be.signaalhuis.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;

/** The portal's own texts and dates, for tests of what uses them. */
public final class Known {

    private Known() {}

    public static Texts texts() {
        return new Texts(new TextBundles().messageSource());
    }

    public static Dates dates(Clock clock) {
        return new Dates(clock);
    }

    public static Spoken spoken(HttpServletRequest request, HttpServletResponse response) {
        return new Spoken(request, response);
    }

    public static LongWork longWork(HttpServletRequest request, HttpServletResponse response, Clock clock) {
        return new LongWork(request, response, spoken(request, response), clock);
    }

    public static Patience patience(HttpServletRequest request, HttpServletResponse response, Clock clock) {
        return new Patience(request, response, texts(), clock);
    }
}
