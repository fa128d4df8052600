package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Chain;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Follows every report for the annual report. */
@Component
@ProcessingGroup(AnnualReportProjection.VIEW)
class AnnualReportProjection extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "meldpunt-annual-report";

    private final AnnualReportTable table;

    AnnualReportProjection(AnnualReportTable table) {
        this.table = table;
    }

    @EventHandler
    void on(DiscriminationReportEvent event, DomainEventMessage<?> message, TrackingToken token) {
        collect(event, message, token);
    }

    @Override
    protected void write(List<Recorded<DiscriminationReportEvent>> batch) {
        var reports = batch.stream()
                .map(recorded -> recorded.event().reportId().value())
                .distinct()
                .toList();
        var chain = Chain.of(
                table.holding(reports), batch, event -> event.reportId().value(), CountedReportFold::after);
        table.close(chain.closed());
        table.open(chain.opened());
    }

    @Override
    protected void clear() {
        table.clear();
    }
}
