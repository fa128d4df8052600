package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What many reports say, from the events their files keep; sealed values still sealed. */
@Component
class Contents {

    /** The view of the files. */
    static final String VIEW = "meldpunt-file";

    private static final String REGISTERED = DiscriminationReportRegistered.class.getSimpleName();
    private static final String CORRECTED = DiscriminationReportCorrected.class.getSimpleName();

    private static final String FIND = """
            select distinct on (report_id) report_id, what, payload
            from views.meldpunt_file_event
            where report_id = any (:reports::uuid[]) and position <= :position and what in (:registered, :corrected)
            order by report_id, sequence desc
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Contents(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The last content of each report at that position, in one statement. */
    Map<UUID, ReportContent> of(Collection<UUID> reports, Known known) {
        var contents = new HashMap<UUID, ReportContent>();
        sql.sql(FIND)
                .param("reports", reports.stream().map(UUID::toString).toArray(String[]::new))
                .param("position", known.position())
                .param("registered", REGISTERED)
                .param("corrected", CORRECTED)
                .query(row -> {
                    contents.put(row.getObject("report_id", UUID.class), content(row));
                });
        return contents;
    }

    private ReportContent content(ResultSet row) throws SQLException {
        var payload = row.getBytes("payload");
        return row.getString("what").equals(CORRECTED)
                ? json.readValue(payload, DiscriminationReportCorrected.class).content()
                : json.readValue(payload, DiscriminationReportRegistered.class).content();
    }
}
