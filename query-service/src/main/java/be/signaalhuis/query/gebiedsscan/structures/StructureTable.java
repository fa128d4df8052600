package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The states of opportunity structures, as rows. */
@Component
class StructureTable extends VersionedTable<StructureRow> {

    private static final Fields<StructureRow> ROW = new Fields<>();

    private static final Field<Long> VERSION = ROW.number("version", StructureRow::version);
    private static final Field<String> MUNICIPALITY = ROW.text("municipality", StructureRow::municipality);
    private static final Field<String> KIND = ROW.text("kind", StructureRow::kind);
    private static final Field<String> AREA = ROW.text("area", StructureRow::area);
    private static final Field<String> DIVISION = ROW.text("division", StructureRow::division);
    private static final Field<LocalDate> SEEN_ON = ROW.day("seen_on", StructureRow::seenOn);
    private static final Field<LocalDate> REMOVED_ON = ROW.day("removed_on", StructureRow::removedOn);
    private static final Field<byte[]> REGISTRATION = ROW.bytes("registration", StructureRow::registration);
    private static final Field<byte[]> REMOVAL = ROW.bytes("removal", StructureRow::removal);

    StructureTable() {
        super("gebiedsscan_structure", "structure_id", ROW, StructureTable::state);
    }

    static StructureRow state(ResultSet row) throws SQLException {
        return new StructureRow(
                VERSION.in(row),
                MUNICIPALITY.in(row),
                KIND.in(row),
                AREA.in(row),
                DIVISION.in(row),
                SEEN_ON.in(row),
                REMOVED_ON.in(row),
                REGISTRATION.in(row),
                REMOVAL.in(row));
    }
}
