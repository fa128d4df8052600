package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.query.gebiedsscan.structures.StructureList.StructureYear;
import be.signaalhuis.query.reading.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and counts opportunity structures. */
@Component
class StructureRows {

    private static final String YEARS = """
            select year, seen, removed, sum(seen - removed) over (order by year)::bigint as open
            from (select extract(year from day)::int as year, count(*) filter (where change = 1) as seen,
                         count(*) filter (where change = -1) as removed
                  from (select seen_on as day, 1 as change from views.gebiedsscan_structure where %1$s
                        union all
                        select removed_on, -1 from views.gebiedsscan_structure where %1$s and removed_on is not null)
                       as step
                  group by 1) as counted
            order by year
            """;

    private final JdbcClient sql;

    StructureRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<StructureRow> find(String municipality, StructureQuestion.StructurePage page, Known known) {
        var cursor = page.cursor();
        var conditions = conditions(page.question(), known, true);
        var parameters = parameters(municipality, page.question(), known);
        if (cursor != null) {
            conditions.add("(seen_on, structure_id) < (:last::date, :lastId::uuid)");
            parameters.put("last", cursor.last());
            parameters.put("lastId", cursor.id().toString());
        }
        return sql.sql("select * from views.gebiedsscan_structure where " + String.join(" and ", conditions)
                        + " order by seen_on desc, structure_id desc limit " + (page.limit() + 1))
                .params(parameters)
                .query((row, number) -> StructureTable.state(row))
                .list();
    }

    Optional<StructureRow> one(String municipality, UUID id, Known known) {
        return sql.sql(
                        "select * from views.gebiedsscan_structure where municipality = :municipality and structure_id = :id and ("
                                + known.rowsThatHeld() + ")")
                .params(known.parameters())
                .param("municipality", municipality)
                .param("id", id)
                .query((row, number) -> StructureTable.state(row))
                .optional();
    }

    long count(String municipality, StructureQuestion question, Known known) {
        return sql.sql("select count(*) from views.gebiedsscan_structure where "
                        + String.join(" and ", conditions(question, known, true)))
                .params(parameters(municipality, question, known))
                .query(Long.class)
                .single();
    }

    /** By year, whatever state was asked for: what is open now was seen at some time. */
    List<StructureYear> years(String municipality, StructureQuestion question, Known known) {
        return sql.sql(YEARS.formatted(String.join(" and ", conditions(question, known, false))))
                .params(parameters(municipality, question, known))
                .query(StructureYear.class)
                .list();
    }

    private static List<String> conditions(StructureQuestion question, Known known, boolean state) {
        var conditions = new ArrayList<String>();
        conditions.add("municipality = :municipality and (" + known.rowsThatHeld() + ")");
        if (question.area() != null) {
            conditions.add("area = :area");
        }
        if (question.kind() != null) {
            conditions.add("kind = :kind");
        }
        if (state && question.open() != null) {
            conditions.add(question.open() ? "removed_on is null" : "removed_on is not null");
        }
        return conditions;
    }

    private static Map<String, Object> parameters(String municipality, StructureQuestion question, Known known) {
        var parameters = new HashMap<>(known.parameters());
        parameters.put("municipality", municipality);
        parameters.put("area", question.area());
        parameters.put("kind", question.kind());
        return parameters;
    }
}
