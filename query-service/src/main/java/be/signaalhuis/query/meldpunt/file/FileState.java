package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.meldpunt.ReportStatus;
import java.util.List;

/**
 * How a report stands after its events; sealed values still sealed.
 *
 * @param closure what it was closed with; null while it is open
 * @param withdrawal null unless it was taken back
 */
record FileState(
        DiscriminationReportRegistered registration,
        ReportContent content,
        boolean outsideServiceArea,
        ReportStatus status,
        DiscriminationReportClosed closure,
        DiscriminationReportWithdrawn withdrawal) {

    static FileState of(List<FileEvent<DiscriminationReportEvent>> events) {
        FileState state = null;
        for (var event : events) {
            state = after(state, event.event());
        }
        return state;
    }

    private static FileState after(FileState state, DiscriminationReportEvent next) {
        return switch (next) {
            case DiscriminationReportRegistered event ->
                new FileState(event, event.content(), event.outsideServiceArea(), ReportStatus.REGISTERED, null, null);
            case DiscriminationReportCorrected event ->
                new FileState(
                        state.registration,
                        event.content(),
                        event.outsideServiceArea(),
                        state.status,
                        state.closure,
                        state.withdrawal);
            case DiscriminationReportClosed event -> state.now(ReportStatus.CLOSED, event, null);
            case DiscriminationReportReopened event -> state.now(ReportStatus.REOPENED, null, null);
            case DiscriminationReportWithdrawn event -> state.now(ReportStatus.WITHDRAWN, null, event);
        };
    }

    private FileState now(
            ReportStatus next, DiscriminationReportClosed closure, DiscriminationReportWithdrawn withdrawal) {
        return new FileState(registration, content, outsideServiceArea, next, closure, withdrawal);
    }

    boolean isIn(ReaderArea area) {
        var municipality = content.facts() == null ? null : content.facts().municipality();
        return area.covers(
                registration.desk(), municipality, content.factsFrom(), content.residence(), content.receivedOn());
    }

    List<Code> outcomes() {
        return closure == null ? List.of() : closure.outcomes();
    }
}
