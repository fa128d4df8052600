package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.projection.Column;
import be.signaalhuis.query.projection.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the worklist: opened and closed, never changed. */
@Component
class WorklistTable {

    private static final String HOLDING = """
            select * from views.meldpunt_worklist
            where report_id = any (:reports::uuid[]) and closed_at is null
            """;

    private static final String CLOSE = """
            update views.meldpunt_worklist as row set closed_at = ended.at, closed_by = ended.by
            from unnest(:report::uuid[], :at::bigint[], :by::uuid[]) as ended (report, at, by)
            where row.report_id = ended.report and row.closed_at is null
            """;

    private static final String OPEN = """
            insert into views.meldpunt_worklist (report_id, opened_at, opened_by, closed_at, closed_by, version,
                   recorded_at, desk, external_reference, status, received_on, facts_on, channel, reporter_role,
                   municipality, residence, main_ground, grounds, domain, outcomes, closed_on, outside_service_area)
            select report_id, opened_at, opened_by, closed_at, closed_by, version,
                   recorded_at, desk, external_reference, status, received_on, facts_on, channel, reporter_role,
                   municipality, residence, main_ground, string_to_array(grounds, ','), domain,
                   string_to_array(outcomes, ','), closed_on, outside_service_area
            from unnest(:report::uuid[], :openedAt::bigint[], :openedBy::uuid[], :closedAt::bigint[],
                        :closedBy::uuid[], :version::bigint[], :recordedAt::timestamptz[], :desk::text[],
                        :externalReference::text[], :status::text[], :receivedOn::date[], :factsOn::date[],
                        :channel::text[], :reporterRole::text[], :municipality::text[], :residence::text[],
                        :mainGround::text[], :grounds::text[], :domain::text[], :outcomes::text[],
                        :closedOn::date[], :outside::boolean[])
                 as row (report_id, opened_at, opened_by, closed_at, closed_by, version, recorded_at, desk,
                         external_reference, status, received_on, facts_on, channel, reporter_role, municipality,
                         residence, main_ground, grounds, domain, outcomes, closed_on, outside_service_area)
            """;

    private final JdbcClient sql;

    WorklistTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The open row of each of these reports that has one. */
    Map<UUID, Version<WorklistRow>> holding(Collection<UUID> reports) {
        return sql
                .sql(HOLDING)
                .param("reports", Column.of(reports, UUID::toString))
                .query((row, number) -> version(row))
                .stream()
                .collect(Collectors.toMap(Version::key, Function.identity()));
    }

    void close(List<Version<WorklistRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.sql(CLOSE)
                .param("report", Column.of(rows, Version::key))
                .param("at", Column.of(rows, Version::closedAt))
                .param("by", Column.of(rows, Version::closedBy))
                .update();
    }

    void open(List<Version<WorklistRow>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var states = rows.stream().map(Version::state).toList();
        var contents = states.stream().map(WorklistRow::content).toList();
        sql.sql(OPEN)
                .param("report", Column.of(rows, Version::key))
                .param("openedAt", Column.of(rows, Version::openedAt))
                .param("openedBy", Column.of(rows, Version::openedBy))
                .param("closedAt", Column.of(rows, Version::closedAt))
                .param("closedBy", Column.of(rows, Version::closedBy))
                .param("version", Column.of(states, WorklistRow::version))
                .param("recordedAt", Column.of(states, WorklistRow::recordedAt))
                .param("desk", Column.of(states, WorklistRow::desk))
                .param("externalReference", Column.of(states, WorklistRow::externalReference))
                .param("status", Column.of(states, WorklistRow::status))
                .param("receivedOn", Column.of(contents, WorklistRow.WorklistContent::receivedOn))
                .param("factsOn", Column.of(contents, WorklistRow.WorklistContent::factsOn))
                .param("channel", Column.of(contents, WorklistRow.WorklistContent::channel))
                .param("reporterRole", Column.of(contents, WorklistRow.WorklistContent::reporterRole))
                .param("municipality", Column.of(contents, WorklistRow.WorklistContent::municipality))
                .param("residence", Column.of(contents, WorklistRow.WorklistContent::residence))
                .param("mainGround", Column.of(contents, WorklistRow.WorklistContent::mainGround))
                .param("grounds", Column.ofMany(contents, WorklistRow.WorklistContent::grounds))
                .param("domain", Column.of(contents, WorklistRow.WorklistContent::domain))
                .param("outcomes", Column.ofMany(states, WorklistRow::outcomes))
                .param("closedOn", Column.of(states, WorklistRow::closedOn))
                .param("outside", Column.of(states, WorklistRow::outsideServiceArea))
                .update();
    }

    void clear() {
        sql.sql("delete from views.meldpunt_worklist").update();
    }

    private static Version<WorklistRow> version(ResultSet row) throws SQLException {
        return new Version<>(
                row.getObject("report_id", UUID.class),
                row.getLong("opened_at"),
                row.getObject("opened_by", UUID.class),
                null,
                null,
                state(row));
    }

    static WorklistRow state(ResultSet row) throws SQLException {
        return new WorklistRow(
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("desk"),
                row.getString("external_reference"),
                ReportStatus.valueOf(row.getString("status")),
                content(row),
                codes(row, "outcomes"),
                row.getObject("closed_on", LocalDate.class),
                row.getBoolean("outside_service_area"));
    }

    private static WorklistRow.WorklistContent content(ResultSet row) throws SQLException {
        return new WorklistRow.WorklistContent(
                row.getObject("received_on", LocalDate.class),
                row.getObject("facts_on", LocalDate.class),
                row.getString("channel"),
                row.getString("reporter_role"),
                row.getString("municipality"),
                row.getString("residence"),
                row.getString("main_ground"),
                codes(row, "grounds"),
                row.getString("domain"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
