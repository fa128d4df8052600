package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Keeps what happened to each report, sealed as it came. */
@Component
@ProcessingGroup(FileProjection.VIEW)
class FileProjection extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "meldpunt-file";

    private final FileTable table;

    FileProjection(FileTable table) {
        super(DiscriminationReportEvent.class);
        this.table = table;
    }

    @Override
    protected void write(List<Recorded<DiscriminationReportEvent>> batch) {
        table.add(batch);
    }

    @Override
    protected void clear() {
        table.clear();
    }
}
