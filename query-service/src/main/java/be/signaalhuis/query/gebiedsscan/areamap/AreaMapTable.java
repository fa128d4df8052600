package be.signaalhuis.query.gebiedsscan.areamap;

import be.signaalhuis.events.gebiedsscan.AreaMapEvent;
import be.signaalhuis.events.gebiedsscan.AreasOutlined;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Recorded;
import be.signaalhuis.query.projection.VersionedTable;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The maps as rows: opened and closed, never changed. */
@Component
class AreaMapTable extends VersionedTable<AreasOutlined> {

    private static final String NEWEST = """
            select payload from views.gebiedsscan_map
            where (%s) and municipality = :municipality and (:division::text is null or division = :division)
            order by division desc limit 1
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    AreaMapTable(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("gebiedsscan_map", "map_id", fields(json), row -> map(row, json));
        this.sql = sql;
        this.json = json;
    }

    private static Fields<AreasOutlined> fields(JsonMapper json) {
        var fields = new Fields<AreasOutlined>();
        fields.text("municipality", map -> map.municipality().value());
        fields.text("division", map -> map.division().value());
        fields.bytes("payload", json::writeValueAsBytes);
        return fields;
    }

    private static AreasOutlined map(ResultSet row, JsonMapper json) throws SQLException {
        return json.readValue(row.getBytes("payload"), AreasOutlined.class);
    }

    static AreasOutlined after(AreasOutlined before, Recorded<AreaMapEvent> recorded) {
        return switch (recorded.event()) {
            case AreasOutlined drawn -> drawn;
        };
    }

    /** @param division null for the newest that there is a map of */
    Optional<AreasOutlined> find(Known known, String municipality, String division) {
        return sql.sql(NEWEST.formatted(known.rowsThatHeld()))
                .params(known.parameters())
                .param("municipality", municipality)
                .param("division", division)
                .query((row, number) -> map(row, json))
                .optional();
    }
}
