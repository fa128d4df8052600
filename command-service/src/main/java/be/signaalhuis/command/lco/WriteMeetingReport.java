package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import java.util.List;

/** Write down what was said at a meeting, in words that the family reads. */
record WriteMeetingReport(MeetingId meeting, Sitting.Written report) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var now = dossier.meetings().meeting(meeting);
        now.refuseUnlessHeld();
        var check = rules.check();
        check.required("goesWell", report);
        new ReportRules(rules).check(check, "", report);
        check.refuseIfWrong();
        return report.equals(now.report()) ? List.of() : List.of(report.of(dossier.id(), meeting));
    }
}
