package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The meetings that were acknowledged last. */
@Component
class AcceptedMeetings extends AcceptedInSession {

    AcceptedMeetings(HttpServletRequest request) {
        super(request, "meetings");
    }
}
