package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.projection.Column;
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
class FileTable {

    private static final String ADD = """
            insert into views.meldpunt_file_event (report_id, sequence, position, event_id, recorded_at, what, actor,
                   role, organisation, payload)
            select * from unnest(:report::uuid[], :sequence::bigint[], :position::bigint[], :event::uuid[],
                                 :recordedAt::timestamptz[], :what::text[], :actor::text[], :role::text[],
                                 :organisation::text[], :payload::bytea[])
            on conflict (report_id, sequence) do nothing
            """;

    private static final String FIND = """
            select * from views.meldpunt_file_event where report_id = :report and position <= :position
            order by sequence
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    FileTable(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(List<Recorded<DiscriminationReportEvent>> batch) {
        sql.sql(ADD)
                .param("report", Column.of(batch, one -> one.event().reportId()))
                .param("sequence", Column.of(batch, Recorded::sequence))
                .param("position", Column.of(batch, Recorded::position))
                .param("event", Column.of(batch, Recorded::eventId))
                .param("recordedAt", Column.of(batch, Recorded::recordedAt))
                .param("what", Column.of(batch, one -> one.event().getClass().getSimpleName()))
                .param("actor", Column.of(batch, one -> one.metaData().get(MetaDataKeys.ACTOR)))
                .param("role", Column.of(batch, one -> one.metaData().get(MetaDataKeys.ROLE)))
                .param("organisation", Column.of(batch, one -> one.metaData().get(MetaDataKeys.ORGANISATION)))
                .param("payload", batch.stream().map(this::sealed).toArray(byte[][]::new))
                .update();
    }

    List<FileEvent> find(UUID report, long position) {
        return sql.sql(FIND)
                .param("report", report)
                .param("position", position)
                .query((row, number) -> event(row))
                .list();
    }

    void clear() {
        sql.sql("delete from views.meldpunt_file_event").update();
    }

    private byte[] sealed(Recorded<DiscriminationReportEvent> recorded) {
        return json.writeValueAsBytes(recorded.event());
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
