package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.query.projection.VersionedTable;
import org.springframework.stereotype.Component;

/** The rows of the meetings: opened and closed, never changed. */
@Component
class MeetingTable extends VersionedTable<MeetingRow> {

    MeetingTable(MeetingColumns columns) {
        super("followup_consultation", "consultation_id", columns.fields(), columns.state());
    }
}
