package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Chain;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Follows every report for the worklist. */
@Component
@ProcessingGroup(WorklistProjection.VIEW)
class WorklistProjection extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "meldpunt-worklist";

    private final WorklistTable table;

    WorklistProjection(WorklistTable table) {
        super(DiscriminationReportEvent.class);
        this.table = table;
    }

    @Override
    protected void write(List<Recorded<DiscriminationReportEvent>> batch) {
        var reports = batch.stream()
                .map(recorded -> recorded.event().reportId().value())
                .distinct()
                .toList();
        var chain = Chain.of(
                table.holding(reports), batch, event -> event.reportId().value(), WorklistFold::after);
        table.close(chain.closed());
        table.open(chain.opened());
    }

    @Override
    protected void clear() {
        table.clear();
    }
}
