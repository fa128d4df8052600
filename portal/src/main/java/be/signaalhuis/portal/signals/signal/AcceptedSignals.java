package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The signals that were acknowledged last. */
@Component
public class AcceptedSignals extends AcceptedInSession {

    AcceptedSignals(HttpServletRequest request) {
        super(request, "signals");
    }
}
