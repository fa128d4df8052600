package be.signaalhuis.portal.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the reader has been: of each list, how she left it and what she opened last. */
@Component
public class Trail {

    private static final String LIST = "list ";
    private static final String FILE = "file ";
    private final HttpServletRequest request;

    Trail(HttpServletRequest request) {
        this.request = request;
    }

    public void isAtList(Filter filter, String cursor) {
        request.getSession().setAttribute(LIST + filter.kind().page(), filter.address(cursor));
    }

    public void isAtFile(String list, UUID id) {
        request.getSession().setAttribute(FILE + list, id);
    }

    /** The list as she left it, or the whole list. */
    public String list(String page) {
        var address = remembered(LIST + page);
        return address == null ? page : (String) address;
    }

    /** Null when she has opened none. */
    public UUID file(String list) {
        return (UUID) remembered(FILE + list);
    }

    private Object remembered(String name) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
