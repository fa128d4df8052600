package be.signaalhuis.portal.audit.start;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.audit.checkpoints.Checkpoints;
import be.signaalhuis.portal.audit.replays.Replays;
import be.signaalhuis.portal.audit.verification.Verifications;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's start page: how the logs stand, who looked, and what to do next. */
@Controller
class AuditStartPage {

    private static final String REPLAYS = Audit.PAGE + "/herhalingen";
    private static final int SHOWN = 5;

    private final Checkpoints checkpoints;
    private final Verifications verifications;
    private final Replays replays;
    private final RecentLooks looks;
    private final Audit audit;
    private final Clock clock;

    AuditStartPage(
            Checkpoints checkpoints,
            Verifications verifications,
            Replays replays,
            RecentLooks looks,
            Audit audit,
            Clock deskClock) {
        this.checkpoints = checkpoints;
        this.verifications = verifications;
        this.replays = replays;
        this.looks = looks;
        this.audit = audit;
        this.clock = deskClock;
    }

    @GetMapping(Audit.PAGE)
    String start(Model model) {
        var logs = logs();
        var steps = new ArrayList<>(NextStep.after(logs, clock.instant()));
        if (audit.isOpen(REPLAYS)) {
            var last = replays.all();
            steps.addAll(NextStep.afterReplays(last));
            model.addAttribute("replays", last.stream().limit(SHOWN).toList());
        }
        model.addAttribute("logs", logs);
        model.addAttribute("steps", steps);
        model.addAttribute("looks", looks.last());
        return "audit/start/start";
    }

    private List<Checked> logs() {
        var all = verifications.all();
        return AuditLog.ALL.stream()
                .map(log -> Checked.of(log, checkpoints.newest(log).orElse(null), all))
                .toList();
    }
}
