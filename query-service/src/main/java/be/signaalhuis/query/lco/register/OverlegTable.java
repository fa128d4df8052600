package be.signaalhuis.query.lco.register;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the register: opened and closed, never changed. */
@Component
class OverlegTable extends VersionedTable<OverlegRow> {

    OverlegTable(OverlegColumns columns) {
        super("overleg_register", "overleg_id", columns.fields(), columns.state());
    }
}
