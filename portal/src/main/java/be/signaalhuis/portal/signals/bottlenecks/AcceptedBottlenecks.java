package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The bottlenecks that were acknowledged last. */
@Component
class AcceptedBottlenecks extends AcceptedInSession {

    AcceptedBottlenecks(HttpServletRequest request) {
        super(request, "bottlenecks");
    }
}
