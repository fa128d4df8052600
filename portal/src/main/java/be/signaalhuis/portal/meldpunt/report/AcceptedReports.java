package be.signaalhuis.portal.meldpunt.report;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The last things that were acknowledged to this reader, kept with her session and nowhere else. */
@Component
public class AcceptedReports {

    private static final String KEPT = AcceptedReports.class.getName();
    private static final int MOST = 20;

    private final HttpServletRequest request;

    AcceptedReports(HttpServletRequest request) {
        this.request = request;
    }

    /** Takes the place of an earlier one of the same report. */
    public void remember(Accepted accepted) {
        var session = request.getSession();
        synchronized (session) {
            var kept = new ArrayList<>(all());
            kept.removeIf(one -> one.id().equals(accepted.id()));
            kept.addFirst(accepted);
            session.setAttribute(KEPT, List.copyOf(kept.subList(0, Math.min(MOST, kept.size()))));
        }
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
        var kept = session == null ? null : (List<Accepted>) session.getAttribute(KEPT);
        return kept == null ? List.of() : kept;
    }
}
