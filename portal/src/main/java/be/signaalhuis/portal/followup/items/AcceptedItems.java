package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The items that were acknowledged last. */
@Component
public class AcceptedItems extends AcceptedInSession {

    static final String MEETING = "overleg";

    AcceptedItems(HttpServletRequest request) {
        super(request, "items");
    }

    /** Those of a meeting that a view which knows the log until then has not seen. */
    public List<Accepted> of(UUID meeting, Instant known) {
        return since(known).stream()
                .filter(one -> one.form().has(MEETING, meeting.toString()))
                .toList();
    }
}
