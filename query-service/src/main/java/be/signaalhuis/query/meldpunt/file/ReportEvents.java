package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.file.FileTable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of each report, as rows. */
@Component
class ReportEvents extends FileTable<DiscriminationReportEvent> {

    ReportEvents(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("meldpunt_file_event", "report_id", DiscriminationReportEvent.class, sql, json);
    }
}
