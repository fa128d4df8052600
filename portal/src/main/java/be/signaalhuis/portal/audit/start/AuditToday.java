package be.signaalhuis.portal.audit.start;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.audit.verification.Verifications;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for whoever checks the house, on the page where one starts. */
@Component
class AuditToday implements Today {

    private final Verifications verifications;

    AuditToday(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public int order() {
        return 40;
    }

    /** What does not fit comes before the way in. */
    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, Audit.PAGE)) {
            return List.of();
        }
        var all = verifications.all();
        var findings = AuditLog.ALL.stream()
                .map(log -> Checked.of(log, null, all))
                .filter(Checked::hasFindings)
                .map(Checked::last)
                .map(last -> new Item("auditFindings", last.findingsCount(), last.address()));
        return Stream.concat(findings, Stream.of(new Item("audit", null, Audit.PAGE)))
                .toList();
    }
}
