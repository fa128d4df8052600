package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.query.projection.Column;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The values as rows: opened and closed, never changed. */
@Component
class IndicatorTable extends VersionedTable<KeptValue> {

    private static final String FIND = """
            select point.number, value.*
            from unnest(:number::int[], :position::bigint[], :area::text[]) as point (number, position, area)
            join views.gebiedsscan_indicator as value
              on value.municipality = :municipality and value.area = point.area
             and opened_at <= point.position and (closed_at is null or closed_at > point.position)
            order by recorded_at, value_id
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    IndicatorTable(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("gebiedsscan_indicator", "value_id", fields(json), row -> value(row, json));
        this.sql = sql;
        this.json = json;
    }

    private static Fields<KeptValue> fields(JsonMapper json) {
        var fields = new Fields<KeptValue>();
        fields.number("version", KeptValue::version);
        fields.moment("recorded_at", KeptValue::recordedAt);
        fields.moment("corrected_at", KeptValue::correctedAt);
        fields.text("municipality", kept -> kept.first().municipality().value());
        fields.text("area", kept -> kept.first().area().value());
        fields.text("value", kept -> kept.value().toPlainString());
        fields.bytes("payload", kept -> json.writeValueAsBytes(kept.first()));
        return fields;
    }

    private static KeptValue value(ResultSet row, JsonMapper json) throws SQLException {
        return new KeptValue(
                json.readValue(row.getBytes("payload"), IndicatorValueRecorded.class),
                new BigDecimal(row.getString("value")),
                row.getLong("version"),
                moment(row, "recorded_at"),
                moment(row, "corrected_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** The values of each point, in the order of the points. */
    List<List<KeptValue>> find(Code municipality, List<AreaAt> points) {
        var found = new ArrayList<List<KeptValue>>();
        points.forEach(point -> found.add(new ArrayList<>()));
        sql.sql(FIND)
                .param("municipality", municipality.value())
                .param("number", IntStream.range(0, points.size()).boxed().toArray(Integer[]::new))
                .param("position", Column.of(points, AreaAt::position))
                .param("area", Column.of(points, point -> point.area().code().value()))
                .query(row -> {
                    found.get(row.getInt("number")).add(value(row, json));
                });
        return found;
    }
}
