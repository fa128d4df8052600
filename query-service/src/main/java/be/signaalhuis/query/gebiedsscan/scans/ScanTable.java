package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanEvent;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.file.FileTable;
import be.signaalhuis.query.projection.Column;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of each scan, as rows; what was filled in can be counted without reading it. */
@Component
class ScanTable extends FileTable<GebiedsscanEvent> {

    private static final String STEPS = """
            select * from views.gebiedsscan_scan_event
            where municipality = :municipality and position <= :position and what <> 'LifeDomainCompleted'
            order by position
            """;

    private static final String FILLED = """
            select scan_id, max(sequence) as version, (array_agg(what order by sequence desc))[1] as last,
                   count(distinct (area, life_domain)) filter (where area is not null) as cells
            from views.gebiedsscan_scan_event
            where scan_id = any (:scans::uuid[]) and position <= :position
            group by scan_id
            """;

    private final JdbcClient sql;

    ScanTable(JdbcClient sql, @Qualifier("eventJson") JsonMapper json) {
        super("gebiedsscan_scan_event", "scan_id", GebiedsscanEvent.class, own(), sql, json);
        this.sql = sql;
    }

    private static Fields<Recorded<GebiedsscanEvent>> own() {
        var fields = new Fields<Recorded<GebiedsscanEvent>>();
        fields.text("municipality", one -> (String) one.metaData().get(MetaDataKeys.MUNICIPALITY));
        fields.text(
                "area",
                one -> one.event() instanceof LifeDomainCompleted filled
                        ? filled.area().value()
                        : null);
        fields.text(
                "life_domain",
                one -> one.event() instanceof LifeDomainCompleted filled
                        ? filled.lifeDomain().value()
                        : null);
        return fields;
    }

    /** What happened to the scans of a municipality apart from being filled in, in the order of the log. */
    List<FileEvent<GebiedsscanEvent>> steps(String municipality, long position) {
        return sql.sql(STEPS)
                .param("municipality", municipality)
                .param("position", position)
                .query((row, number) -> event(row))
                .list();
    }

    /** How far each of these scans is filled in. */
    List<Filled> filled(Collection<UUID> scans, long position) {
        return sql.sql(FILLED)
                .param("scans", Column.of(scans, UUID::toString))
                .param("position", position)
                .query(Filled.class)
                .list();
    }

    /**
     * How far a scan is filled in.
     *
     * @param version sequence number of its last event
     * @param last name of that event
     * @param cells in how many life domains of an area somebody wrote something
     */
    record Filled(UUID scanId, long version, String last, long cells) {

        /** Then what was validated before is a concept again. */
        boolean isFilledLast() {
            return last.equals(LifeDomainCompleted.class.getSimpleName());
        }
    }
}
