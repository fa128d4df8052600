package be.signaalhuis.portal.followup.moments;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The conversations that were acknowledged last. */
@Component
class AcceptedMoments extends AcceptedInSession {

    AcceptedMoments(HttpServletRequest request) {
        super(request, "moments");
    }
}
