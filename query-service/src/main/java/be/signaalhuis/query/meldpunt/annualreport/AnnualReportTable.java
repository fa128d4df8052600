package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.meldpunt.annualreport.CountedReport.CountedContent;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rows that the annual report counts: opened and closed, never changed. */
@Component
class AnnualReportTable extends VersionedTable<CountedReport> {

    private static final Fields<CountedReport> ROW = new Fields<>();
    private static final Fields<CountedContent> CONTENT = ROW.part(CountedReport::content);

    private static final Field<String> DESK = ROW.text("desk", CountedReport::desk);
    private static final Field<LocalDate> RECEIVED_ON = CONTENT.day("received_on", CountedContent::receivedOn);
    private static final Field<LocalDate> FACTS_ON = CONTENT.day("facts_on", CountedContent::factsOn);
    private static final Field<String> CHANNEL = CONTENT.text("channel", CountedContent::channel);
    private static final Field<String> MUNICIPALITY = CONTENT.text("municipality", CountedContent::municipality);
    private static final Field<String> RESIDENCE = CONTENT.text("residence", CountedContent::residence);
    private static final Field<String> MAIN_GROUND = CONTENT.text("main_ground", CountedContent::mainGround);
    private static final Field<List<String>> GROUNDS = CONTENT.codes("grounds", CountedContent::grounds);
    private static final Field<String> DOMAIN = CONTENT.text("domain", CountedContent::domain);
    private static final Field<String> EXPECTATION = CONTENT.text("expectation", CountedContent::expectation);
    private static final Field<List<String>> OUTCOMES = ROW.codes("outcomes", CountedReport::outcomes);
    private static final Field<Boolean> OUTSIDE = ROW.flag("outside_service_area", CountedReport::outsideServiceArea);
    private static final Field<Boolean> COUNTED = ROW.flag("counted", CountedReport::counted);

    AnnualReportTable() {
        super("meldpunt_annual_report", "report_id", ROW, AnnualReportTable::state);
    }

    private static CountedReport state(ResultSet row) throws SQLException {
        return new CountedReport(DESK.in(row), content(row), OUTCOMES.in(row), OUTSIDE.in(row), COUNTED.in(row));
    }

    private static CountedContent content(ResultSet row) throws SQLException {
        return new CountedContent(
                RECEIVED_ON.in(row),
                FACTS_ON.in(row),
                CHANNEL.in(row),
                MUNICIPALITY.in(row),
                RESIDENCE.in(row),
                MAIN_GROUND.in(row),
                GROUNDS.in(row),
                DOMAIN.in(row),
                EXPECTATION.in(row));
    }
}
