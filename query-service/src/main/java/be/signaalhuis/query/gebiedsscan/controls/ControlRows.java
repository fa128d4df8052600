package be.signaalhuis.query.gebiedsscan.controls;

import be.signaalhuis.query.reading.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and counts targeted controls. */
@Component
class ControlRows {

    private final JdbcClient sql;

    ControlRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** One more than the page holds when there is a next one. */
    List<ControlRow> find(String municipality, ControlQuestion.ControlPage page, Known known) {
        var cursor = page.cursor();
        var conditions = conditions(page.question(), known);
        var parameters = parameters(municipality, page.question(), known);
        if (cursor != null) {
            conditions.add("(planned_on, control_id) < (:last::date, :lastId::uuid)");
            parameters.put("last", cursor.last());
            parameters.put("lastId", cursor.id().toString());
        }
        return sql.sql("select * from views.gebiedsscan_control where " + String.join(" and ", conditions)
                        + " order by planned_on desc, control_id desc limit " + (page.limit() + 1))
                .params(parameters)
                .query((row, number) -> ControlTable.state(row))
                .list();
    }

    Optional<ControlRow> one(String municipality, UUID id, Known known) {
        return sql.sql(
                        "select * from views.gebiedsscan_control where municipality = :municipality and control_id = :id and ("
                                + known.rowsThatHeld() + ")")
                .params(known.parameters())
                .param("municipality", municipality)
                .param("id", id)
                .query((row, number) -> ControlTable.state(row))
                .optional();
    }

    long count(String municipality, ControlQuestion question, Known known) {
        return sql.sql("select count(*) from views.gebiedsscan_control where "
                        + String.join(" and ", conditions(question, known)))
                .params(parameters(municipality, question, known))
                .query(Long.class)
                .single();
    }

    private static List<String> conditions(ControlQuestion question, Known known) {
        var conditions = new ArrayList<String>();
        conditions.add("municipality = :municipality and (" + known.rowsThatHeld() + ")");
        if (question.area() != null) {
            conditions.add("area = :area");
        }
        if (question.scan() != null) {
            conditions.add("scan_id = :scan");
        }
        if (question.held() != null) {
            conditions.add(question.held() ? "held_on is not null" : "held_on is null");
        }
        return conditions;
    }

    private static Map<String, Object> parameters(String municipality, ControlQuestion question, Known known) {
        var parameters = new HashMap<>(known.parameters());
        parameters.put("municipality", municipality);
        parameters.put("area", question.area());
        parameters.put("scan", question.scan());
        return parameters;
    }
}
