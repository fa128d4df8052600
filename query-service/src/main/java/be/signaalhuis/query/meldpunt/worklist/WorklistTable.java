package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.meldpunt.worklist.WorklistRow.WorklistContent;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rows of the worklist: opened and closed, never changed. */
@Component
class WorklistTable extends VersionedTable<WorklistRow> {

    private static final Fields<WorklistRow> ROW = new Fields<>();
    private static final Fields<WorklistContent> CONTENT = ROW.part(WorklistRow::content);

    private static final Field<Long> VERSION = ROW.number("version", WorklistRow::version);
    private static final Field<Instant> RECORDED_AT = ROW.moment("recorded_at", WorklistRow::recordedAt);
    private static final Field<String> DESK = ROW.text("desk", WorklistRow::desk);
    private static final Field<String> REFERENCE = ROW.text("external_reference", WorklistRow::externalReference);
    private static final Field<ReportStatus> STATUS = ROW.named("status", WorklistRow::status, ReportStatus::valueOf);
    private static final Field<LocalDate> RECEIVED_ON = CONTENT.day("received_on", WorklistContent::receivedOn);
    private static final Field<LocalDate> FACTS_ON = CONTENT.day("facts_on", WorklistContent::factsOn);
    private static final Field<String> CHANNEL = CONTENT.text("channel", WorklistContent::channel);
    private static final Field<String> REPORTER_ROLE = CONTENT.text("reporter_role", WorklistContent::reporterRole);
    private static final Field<String> MUNICIPALITY = CONTENT.text("municipality", WorklistContent::municipality);
    private static final Field<String> RESIDENCE = CONTENT.text("residence", WorklistContent::residence);
    private static final Field<String> MAIN_GROUND = CONTENT.text("main_ground", WorklistContent::mainGround);
    private static final Field<List<String>> GROUNDS = CONTENT.codes("grounds", WorklistContent::grounds);
    private static final Field<String> DOMAIN = CONTENT.text("domain", WorklistContent::domain);
    private static final Field<List<String>> OUTCOMES = ROW.codes("outcomes", WorklistRow::outcomes);
    private static final Field<LocalDate> CLOSED_ON = ROW.day("closed_on", WorklistRow::closedOn);
    private static final Field<Boolean> OUTSIDE = ROW.flag("outside_service_area", WorklistRow::outsideServiceArea);

    WorklistTable() {
        super("meldpunt_worklist", "report_id", ROW, WorklistTable::state);
    }

    static WorklistRow state(ResultSet row) throws SQLException {
        return new WorklistRow(
                VERSION.in(row),
                RECORDED_AT.in(row),
                DESK.in(row),
                REFERENCE.in(row),
                STATUS.in(row),
                content(row),
                OUTCOMES.in(row),
                CLOSED_ON.in(row),
                OUTSIDE.in(row));
    }

    private static WorklistContent content(ResultSet row) throws SQLException {
        return new WorklistContent(
                RECEIVED_ON.in(row),
                FACTS_ON.in(row),
                CHANNEL.in(row),
                REPORTER_ROLE.in(row),
                MUNICIPALITY.in(row),
                RESIDENCE.in(row),
                MAIN_GROUND.in(row),
                GROUNDS.in(row),
                DOMAIN.in(row));
    }
}
