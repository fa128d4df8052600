package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.projection.EventTable;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of each report, as rows. */
@Component
class FileTable extends EventTable<DiscriminationReportEvent> {

    private static final String FIND = """
            select * from views.meldpunt_file_event where report_id = :report and position <= :position
            order by sequence
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    FileTable(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("meldpunt_file_event", "report_id", more(json));
        this.sql = sql;
        this.json = json;
    }

    private static Fields<Recorded<DiscriminationReportEvent>> more(JsonMapper json) {
        var fields = new Fields<Recorded<DiscriminationReportEvent>>();
        fields.text("what", one -> one.event().getClass().getSimpleName());
        fields.text("actor", one -> (String) one.metaData().get(MetaDataKeys.ACTOR));
        fields.text("role", one -> (String) one.metaData().get(MetaDataKeys.ROLE));
        fields.text("organisation", one -> (String) one.metaData().get(MetaDataKeys.ORGANISATION));
        fields.bytes("payload", one -> json.writeValueAsBytes(one.event()));
        return fields;
    }

    List<FileEvent> find(UUID report, long position) {
        return sql.sql(FIND)
                .param("report", report)
                .param("position", position)
                .query((row, number) -> event(row))
                .list();
    }

    private FileEvent event(ResultSet row) throws SQLException {
        return new FileEvent(
                row.getLong("sequence"),
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("organisation"),
                json.readValue(row.getBytes("payload"), type(row.getString("what"))));
    }

    private static Class<? extends DiscriminationReportEvent> type(String what) {
        return Arrays.stream(DiscriminationReportEvent.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(what))
                .findFirst()
                .orElseThrow()
                .asSubclass(DiscriminationReportEvent.class);
    }
}
