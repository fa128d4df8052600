package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.projection.Column;
import be.signaalhuis.query.projection.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that the annual report counts: opened and closed, never changed. */
@Component
class AnnualReportTable {

    private static final String HOLDING = """
            select * from views.meldpunt_annual_report
            where report_id = any (:reports::uuid[]) and closed_at is null
            """;

    private static final String CLOSE = """
            update views.meldpunt_annual_report as row set closed_at = ended.at, closed_by = ended.by
            from unnest(:report::uuid[], :at::bigint[], :by::uuid[]) as ended (report, at, by)
            where row.report_id = ended.report and row.closed_at is null
            """;

    private static final String OPEN = """
            insert into views.meldpunt_annual_report (report_id, opened_at, opened_by, closed_at, closed_by, desk,
                   received_on, facts_on, channel, municipality, residence, main_ground, grounds, domain,
                   expectation, outcomes, outside_service_area, counted)
            select report_id, opened_at, opened_by, closed_at, closed_by, desk,
                   received_on, facts_on, channel, municipality, residence, main_ground,
                   string_to_array(grounds, ','), domain, expectation, string_to_array(outcomes, ','),
                   outside_service_area, counted
            from unnest(:report::uuid[], :openedAt::bigint[], :openedBy::uuid[], :closedAt::bigint[],
                        :closedBy::uuid[], :desk::text[], :receivedOn::date[], :factsOn::date[], :channel::text[],
                        :municipality::text[], :residence::text[], :mainGround::text[], :grounds::text[],
                        :domain::text[], :expectation::text[], :outcomes::text[], :outside::boolean[],
                        :counted::boolean[])
                 as row (report_id, opened_at, opened_by, closed_at, closed_by, desk, received_on, facts_on, channel,
                         municipality, residence, main_ground, grounds, domain, expectation, outcomes,
                         outside_service_area, counted)
            """;

    private final JdbcClient sql;

    AnnualReportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The open row of each of these reports that has one. */
    Map<UUID, Version<CountedReport>> holding(Collection<UUID> reports) {
        return sql
                .sql(HOLDING)
                .param("reports", Column.of(reports, UUID::toString))
                .query((row, number) -> version(row))
                .stream()
                .collect(Collectors.toMap(Version::key, Function.identity()));
    }

    void close(List<Version<CountedReport>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.sql(CLOSE)
                .param("report", Column.of(rows, Version::key))
                .param("at", Column.of(rows, Version::closedAt))
                .param("by", Column.of(rows, Version::closedBy))
                .update();
    }

    void open(List<Version<CountedReport>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var states = rows.stream().map(Version::state).toList();
        var contents = states.stream().map(CountedReport::content).toList();
        sql.sql(OPEN)
                .param("report", Column.of(rows, Version::key))
                .param("openedAt", Column.of(rows, Version::openedAt))
                .param("openedBy", Column.of(rows, Version::openedBy))
                .param("closedAt", Column.of(rows, Version::closedAt))
                .param("closedBy", Column.of(rows, Version::closedBy))
                .param("desk", Column.of(states, CountedReport::desk))
                .param("receivedOn", Column.of(contents, CountedReport.CountedContent::receivedOn))
                .param("factsOn", Column.of(contents, CountedReport.CountedContent::factsOn))
                .param("channel", Column.of(contents, CountedReport.CountedContent::channel))
                .param("municipality", Column.of(contents, CountedReport.CountedContent::municipality))
                .param("residence", Column.of(contents, CountedReport.CountedContent::residence))
                .param("mainGround", Column.of(contents, CountedReport.CountedContent::mainGround))
                .param("grounds", Column.ofMany(contents, CountedReport.CountedContent::grounds))
                .param("domain", Column.of(contents, CountedReport.CountedContent::domain))
                .param("expectation", Column.of(contents, CountedReport.CountedContent::expectation))
                .param("outcomes", Column.ofMany(states, CountedReport::outcomes))
                .param("outside", Column.of(states, CountedReport::outsideServiceArea))
                .param("counted", Column.of(states, CountedReport::counted))
                .update();
    }

    void clear() {
        sql.sql("delete from views.meldpunt_annual_report").update();
    }

    private static Version<CountedReport> version(ResultSet row) throws SQLException {
        return new Version<>(
                row.getObject("report_id", UUID.class),
                row.getLong("opened_at"),
                row.getObject("opened_by", UUID.class),
                null,
                null,
                state(row));
    }

    private static CountedReport state(ResultSet row) throws SQLException {
        return new CountedReport(
                row.getString("desk"),
                content(row),
                codes(row, "outcomes"),
                row.getBoolean("outside_service_area"),
                row.getBoolean("counted"));
    }

    private static CountedReport.CountedContent content(ResultSet row) throws SQLException {
        return new CountedReport.CountedContent(
                row.getObject("received_on", LocalDate.class),
                row.getObject("facts_on", LocalDate.class),
                row.getString("channel"),
                row.getString("municipality"),
                row.getString("residence"),
                row.getString("main_ground"),
                codes(row, "grounds"),
                row.getString("domain"),
                row.getString("expectation"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
