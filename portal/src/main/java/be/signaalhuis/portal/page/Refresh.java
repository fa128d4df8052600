package be.signaalhuis.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Lets a page come again by itself where no scripts run. Where they do, as the first of their requests shows, a page
 * that reloads would only take away the place where somebody reads.
 */
@Component
public class Refresh {

    private static final String SCRIPTS_RUN = "scripts.run";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Refresh(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    public void after(int seconds) {
        var session = request.getSession();
        if (request.getHeader("HX-Request") != null) {
            session.setAttribute(SCRIPTS_RUN, true);
        } else if (session.getAttribute(SCRIPTS_RUN) == null) {
            response.setHeader("Refresh", Integer.toString(seconds));
        }
    }
}
