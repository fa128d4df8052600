package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.sealing.Sealed;
import java.util.ArrayList;
import java.util.List;

/** Tells the events of a report, oldest first, to somebody who may read them. */
final class Timeline {

    private Timeline() {}

    static List<TimelineItem> of(List<FileEvent> events) {
        var items = new ArrayList<TimelineItem>();
        ReportContent before = null;
        for (var event : events) {
            items.add(item(event, changes(before, event.event())));
            before = content(event.event(), before);
        }
        return List.copyOf(items);
    }

    private static TimelineItem item(FileEvent event, List<Changes.Change> changes) {
        return new TimelineItem(
                event.sequence(),
                event.recordedAt(),
                event.position(),
                event.eventId(),
                event.what(),
                event.actor(),
                event.role(),
                event.organisation(),
                Opened.of(reason(event.event())),
                changes);
    }

    private static List<Changes.Change> changes(ReportContent before, DiscriminationReportEvent event) {
        return event instanceof DiscriminationReportCorrected corrected
                ? Changes.between(before, corrected.content())
                : null;
    }

    private static ReportContent content(DiscriminationReportEvent event, ReportContent before) {
        return switch (event) {
            case DiscriminationReportRegistered registered -> registered.content();
            case DiscriminationReportCorrected corrected -> corrected.content();
            default -> before;
        };
    }

    private static Sealed<String> reason(DiscriminationReportEvent event) {
        return switch (event) {
            case DiscriminationReportRegistered registered -> null;
            case DiscriminationReportCorrected corrected -> corrected.reason();
            case DiscriminationReportClosed closed -> closed.explanation();
            case DiscriminationReportReopened reopened -> reopened.reason();
            case DiscriminationReportWithdrawn withdrawn -> withdrawn.reason();
        };
    }
}
