package be.signaalhuis.portal.calls;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How far the log was at the reader's last write, kept with her session: every page she opens next has seen it, or says
 * that it has not.
 */
@Component
class LastWrite {

    static final String TOKEN = "Consistency-Token";

    private final HttpServletRequest request;

    LastWrite(HttpServletRequest request) {
        this.request = request;
    }

    /** An old answer given again, as to a command that is sent twice, does not take anything out of sight. */
    void remember(HttpHeaders answer) {
        var token = answer.getFirst(TOKEN);
        if (token != null && token().filter(known -> isFurther(known, token)).isEmpty()) {
            request.getSession().setAttribute(TOKEN, token);
        }
    }

    /** Positions in decimal: of two, the longer or the larger is further. */
    private static boolean isFurther(String one, String other) {
        return one.length() != other.length() ? one.length() > other.length() : one.compareTo(other) > 0;
    }

    Optional<String> token() {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(TOKEN));
    }
}
