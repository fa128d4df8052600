package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.changing.AcceptedInSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The files of families that were acknowledged last. */
@Component
public class AcceptedOverlegs extends AcceptedInSession {

    AcceptedOverlegs(HttpServletRequest request) {
        super(request, "overlegs");
    }
}
