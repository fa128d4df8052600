package be.signaalhuis.query.gebiedsscan.controls;

import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The states of targeted controls, as rows. */
@Component
class ControlTable extends VersionedTable<ControlRow> {

    private static final Fields<ControlRow> ROW = new Fields<>();

    private static final Field<Long> VERSION = ROW.number("version", ControlRow::version);
    private static final Field<String> MUNICIPALITY = ROW.text("municipality", ControlRow::municipality);
    private static final Field<UUID> SCAN = ROW.id("scan_id", ControlRow::scan);
    private static final Field<String> AREA = ROW.text("area", ControlRow::area);
    private static final Field<LocalDate> PLANNED_ON = ROW.day("planned_on", ControlRow::plannedOn);
    private static final Field<LocalDate> HELD_ON = ROW.day("held_on", ControlRow::heldOn);
    private static final Field<byte[]> PLAN = ROW.bytes("plan", ControlRow::plan);
    private static final Field<byte[]> RESULT = ROW.bytes("result", ControlRow::result);

    ControlTable() {
        super("gebiedsscan_control", "control_id", ROW, ControlTable::state);
    }

    static ControlRow state(ResultSet row) throws SQLException {
        return new ControlRow(
                VERSION.in(row),
                MUNICIPALITY.in(row),
                SCAN.in(row),
                AREA.in(row),
                PLANNED_ON.in(row),
                HELD_ON.in(row),
                PLAN.in(row),
                RESULT.in(row));
    }
}
