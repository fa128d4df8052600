package be.signaalhuis.portal.meldpunt.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the reader has been: the list she came from, and the file she opened last. */
@Component
public class Trail {

    private static final String LIST = "meldpunt.list";
    private static final String FILE = "meldpunt.file";

    private final HttpServletRequest request;

    Trail(HttpServletRequest request) {
        this.request = request;
    }

    void isAtList(String address) {
        request.getSession().setAttribute(LIST, address);
    }

    public void isAtFile(UUID id) {
        request.getSession().setAttribute(FILE, id);
    }

    /** The list as she left it, or the whole list. */
    public String list() {
        var address = remembered(LIST);
        return address == null ? WorklistFilter.PAGE : (String) address;
    }

    /** Null when she has opened none. */
    UUID file() {
        return (UUID) remembered(FILE);
    }

    private Object remembered(String name) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
