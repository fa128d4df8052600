package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.ConsultationTerms;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a municipality, for whoever tells of them. */
@Component
public class Meetings {

    public static final String VIEW = ConsultationsProjection.VIEW;

    private static final String OF_THE_TOWN = "municipality = :municipality and (%s)";

    private final MeetingColumns columns;
    private final JdbcClient sql;

    Meetings(MeetingColumns columns, JdbcClient sql) {
        this.columns = columns;
        this.sql = sql;
    }

    /** Those that were held in that year, and those planned for it; the earliest first. */
    public List<MeetingRead> of(Year year, Code municipality, Known known) {
        return ask("on_day between :from and :until order by on_day, consultation_id", municipality, known)
                .param("from", year.atDay(1))
                .param("until", year.atMonth(12).atEndOfMonth())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<MeetingRead> find(UUID id, Code municipality, Known known) {
        return ask("consultation_id = :id", municipality, known)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** When the last monitoring meeting was held; empty before the first. */
    Optional<LocalDate> lastMonitoring(Code municipality, Known known) {
        return ask("kind = :kind and state = 'HELD' order by held_on desc limit 1", municipality, known)
                .param("kind", ConsultationTerms.MONITORING.value())
                .query((row, number) -> row.getObject("held_on", LocalDate.class))
                .optional();
    }

    private JdbcClient.StatementSpec ask(String condition, Code municipality, Known known) {
        return sql.sql("select * from views.followup_consultation where " + OF_THE_TOWN.formatted(known.rowsThatHeld())
                        + " and " + condition)
                .param("municipality", municipality.value())
                .params(known.parameters());
    }

    private MeetingRead read(ResultSet row) throws SQLException {
        return new MeetingRead(
                row.getObject("consultation_id", UUID.class), columns.state().in(row));
    }
}
