package be.signaalhuis.query.followup.bodies;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the bodies: opened and closed, never changed. */
@Component
class BodyTable extends VersionedTable<BodyRow> {

    BodyTable(BodyColumns columns) {
        super("followup_body", "body_id", columns.fields(), columns.state());
    }
}
