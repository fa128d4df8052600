package be.signaalhuis.portal.lco.files;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The name that was sought last, with the session: the list has an address that tells nothing. */
@Component
class NameSought {

    private static final String KEPT = NameSought.class.getName();

    private final HttpServletRequest request;

    NameSought(HttpServletRequest request) {
        this.request = request;
    }

    void keep(String name) {
        request.getSession().setAttribute(KEPT, name);
    }

    /** Empty when none was. */
    String last() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof String name ? name : "";
    }
}
