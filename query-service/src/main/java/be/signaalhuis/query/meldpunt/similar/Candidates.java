package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.meldpunt.similar.SimilarCheck.Told;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the reports worth comparing with: by what the worklist knows of them, and the newest for their names. */
@Component
class Candidates {

    private static final int MOST = 500;

    private static final String FIND = """
            with report as not materialized (
                select report_id, status, received_on, facts_on, municipality, main_ground, grounds, domain,
                       external_reference,
                       coalesce((municipality = :municipality::text)::int, 0)
                           + coalesce((facts_on between :occurredOn::date - 30 and :occurredOn::date + 30)::int, 0)
                           + coalesce((:ground::text = any (grounds))::int, 0) as agreeing
                from views.meldpunt_worklist
                where (%s) and status <> 'WITHDRAWN' and %s)
            (select * from report where agreeing > 0
             order by agreeing desc, received_on desc, report_id desc limit :most)
            union
            (select * from report order by received_on desc, report_id desc limit :newest)
            """;

    private final JdbcClient sql;

    Candidates(JdbcClient sql) {
        this.sql = sql;
    }

    List<Candidate> find(Known known, ReaderArea area, Told told) {
        return sql.sql(FIND.formatted(known.rowsThatHeld(), ReaderArea.CONDITION))
                .params(known.parameters())
                .params(area.parameters())
                .params(parameters(told))
                .query((row, number) -> candidate(row))
                .list();
    }

    private static Map<String, Object> parameters(Told told) {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "municipality",
                told.municipality() == null ? null : told.municipality().value());
        parameters.put("occurredOn", told.occurredOn());
        parameters.put("ground", told.ground() == null ? null : told.ground().value());
        parameters.put("most", MOST);
        parameters.put("newest", told.otherParty() == null ? 0 : MOST);
        return parameters;
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("report_id", UUID.class),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("facts_on", LocalDate.class),
                row.getString("municipality"),
                row.getString("main_ground"),
                List.of((String[]) row.getArray("grounds").getArray()),
                row.getString("domain"),
                row.getString("external_reference"));
    }
}
