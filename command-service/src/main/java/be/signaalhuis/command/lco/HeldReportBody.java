package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.lco.MeetingReport;

/** What is written of a meeting right when it is held, as it is sent. */
record HeldReportBody(String goesWell, String goesLessWell, String firstAccordingToClient) {

    static final HeldReportBody NONE = new HeldReportBody(null, null, null);

    /** Null when nothing is written. */
    Sitting.Written with(String minutes, Boolean withClient) {
        var report = new MeetingReport(goesWell, goesLessWell, firstAccordingToClient, minutes);
        return report.equals(new MeetingReport(null, null, null, null))
                ? null
                : new Sitting.Written(Fresh.seal(report), Boolean.TRUE.equals(withClient));
    }
}
