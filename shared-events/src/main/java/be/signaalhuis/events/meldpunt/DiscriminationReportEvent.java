package be.signaalhuis.events.meldpunt;

/** The life of a report: registered, corrected, closed, reopened, withdrawn. */
public sealed interface DiscriminationReportEvent
        permits DiscriminationReportRegistered,
                DiscriminationReportCorrected,
                DiscriminationReportClosed,
                DiscriminationReportReopened,
                DiscriminationReportWithdrawn {

    ReportId reportId();
}
