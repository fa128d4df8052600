package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.lco.MeetingReport;

/** What must hold of what is written of a meeting. */
record ReportRules(LcoRules rules) {

    /** @param in where its words stand in the body; the minutes stand beside it */
    void check(CodeCheck check, String in, Sitting.Written written) {
        if (written != null) {
            written.report().value().ifPresent(report -> check(check, in, report));
        }
    }

    private void check(CodeCheck check, String in, MeetingReport report) {
        text(check, in + "goesWell", report.goesWell());
        text(check, in + "goesLessWell", report.goesLessWell());
        text(check, in + "firstAccordingToClient", report.firstAccordingToClient());
        text(check, "minutes", report.minutes());
    }

    private void text(CodeCheck check, String field, String text) {
        check.text(field, text, LcoRules.LONGEST_TEXT);
    }
}
