package be.signaalhuis.portal.audit.start;

import be.signaalhuis.portal.audit.Audit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's start page. */
@Controller
class AuditStartPage {

    @GetMapping(Audit.PAGE)
    String start() {
        return "audit/start/start";
    }
}
