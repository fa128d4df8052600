package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.VersionedProjection;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Follows every report for the worklist. */
@Component
@ProcessingGroup(WorklistProjection.VIEW)
class WorklistProjection extends VersionedProjection<DiscriminationReportEvent, WorklistRow> {

    static final String VIEW = "meldpunt-worklist";

    WorklistProjection(WorklistTable table) {
        super(DiscriminationReportEvent.class, event -> event.reportId().value(), WorklistFold::after, table);
    }
}
