package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the bottlenecks: opened and closed, never changed. */
@Component
class BottleneckTable extends VersionedTable<BottleneckRow> {

    BottleneckTable(BottleneckColumns columns) {
        super("bottleneck", "bottleneck_id", columns.fields(), columns.state());
    }
}
