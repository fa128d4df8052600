package be.signaalhuis.portal.changing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The last things that were acknowledged to this reader, kept with her session and nowhere else. */
public abstract class AcceptedInSession {

    private static final int MOST = 20;

    private final HttpServletRequest request;
    private final String kept;

    /** @param name of what was acknowledged, apart from all else */
    protected AcceptedInSession(HttpServletRequest request, String name) {
        this.request = request;
        this.kept = "accepted " + name;
    }

    /** Takes the place of an earlier one of the same. */
    public void remember(Accepted accepted) {
        var session = request.getSession();
        synchronized (session) {
            var all = new ArrayList<>(all());
            all.removeIf(one -> one.id().equals(accepted.id()));
            all.addFirst(accepted);
            session.setAttribute(this.kept, List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
        }
    }

    /**
     * A change; what she did just before is in sight as well, if nobody came between.
     *
     * @param seen version that was changed
     */
    public void remember(UUID id, long seen, long version, Map<String, List<String>> values, Instant now) {
        var all = new HashMap<String, List<String>>();
        find(id).filter(one -> one.version() == seen).ifPresent(one -> all.putAll(one.values()));
        all.putAll(values);
        remember(new Accepted(id, version, all, now));
    }

    public Optional<Accepted> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a view that knows the log until then has not seen. */
    public List<Accepted> since(Instant known) {
        return all().stream().filter(one -> one.at().isAfter(known)).toList();
    }

    /** The last acknowledged first. */
    @SuppressWarnings("unchecked")
    public List<Accepted> all() {
        var session = request.getSession(false);
        var kept = session == null ? null : (List<Accepted>) session.getAttribute(this.kept);
        return kept == null ? List.of() : kept;
    }
}
