package be.signaalhuis.portal.audit.start;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for an auditor, on the page where one starts. */
@Component
class AuditToday implements Today {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Item> of(Reader reader) {
        return PageRights.OF_THE_PORTAL.allows(reader, Audit.PAGE)
                ? List.of(new Item("audit", null, Audit.PAGE))
                : List.of();
    }
}
