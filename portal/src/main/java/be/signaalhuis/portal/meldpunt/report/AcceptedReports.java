package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The reports that were acknowledged last. */
@Component
public class AcceptedReports extends AcceptedInSession {

    AcceptedReports(HttpServletRequest request) {
        super(request, "reports");
    }
}
