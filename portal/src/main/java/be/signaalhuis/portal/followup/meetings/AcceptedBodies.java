package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The bodies that were acknowledged last. */
@Component
class AcceptedBodies extends AcceptedInSession {

    AcceptedBodies(HttpServletRequest request) {
        super(request, "bodies");
    }
}
