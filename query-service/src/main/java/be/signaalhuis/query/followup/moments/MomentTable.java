package be.signaalhuis.query.followup.moments;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the moments: opened and closed, never changed. */
@Component
class MomentTable extends VersionedTable<MomentRow> {

    MomentTable(MomentColumns columns) {
        super("followup_moment", "moment_id", columns.fields(), columns.state());
    }
}
