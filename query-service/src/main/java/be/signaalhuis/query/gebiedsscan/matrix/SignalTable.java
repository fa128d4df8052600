package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.gebiedsscan.matrix.CountedSignal.ObservedContent;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The signals that the gebiedsscan counts, opened and closed, never changed; beside them how many there are today. */
@Component
class SignalTable extends VersionedTable<CountedSignal> {

    private static final Fields<CountedSignal> ROW = new Fields<>();
    private static final Fields<ObservedContent> CONTENT = ROW.part(CountedSignal::content);

    private static final Field<String> MUNICIPALITY = ROW.text("municipality", CountedSignal::municipality);
    private static final Field<String> THEME = ROW.text("theme", CountedSignal::theme);
    private static final Field<String> AREA = CONTENT.text("area", ObservedContent::area);
    private static final Field<String> NEIGHBOURHOOD = CONTENT.text("neighbourhood", ObservedContent::neighbourhood);
    private static final Field<String> DIVISION = CONTENT.text("division", ObservedContent::division);
    private static final Field<String> SUBTYPE = CONTENT.text("subtype", ObservedContent::subtype);
    private static final Field<String> LIFE_DOMAIN = CONTENT.text("life_domain", ObservedContent::lifeDomain);
    private static final Field<String> POLICY_DOMAIN = CONTENT.text("policy_domain", ObservedContent::policyDomain);
    private static final Field<String> SHARING = CONTENT.text("sharing", ObservedContent::sharing);
    private static final Field<LocalDate> FROM = CONTENT.day("observed_from", ObservedContent::observedFrom);
    private static final Field<LocalDate> UNTIL = CONTENT.day("observed_until", ObservedContent::observedUntil);
    private static final Field<Boolean> COUNTED = ROW.flag("counted", CountedSignal::counted);

    SignalTable() {
        super("gebiedsscan_signal", "signal_id", ROW, SignalTable::state, CountedCells.BY_MONTH, CountedCells.BY_DAY);
    }

    private static CountedSignal state(ResultSet row) throws SQLException {
        return new CountedSignal(MUNICIPALITY.in(row), THEME.in(row), content(row), COUNTED.in(row));
    }

    private static ObservedContent content(ResultSet row) throws SQLException {
        return new ObservedContent(
                AREA.in(row),
                NEIGHBOURHOOD.in(row),
                DIVISION.in(row),
                SUBTYPE.in(row),
                LIFE_DOMAIN.in(row),
                POLICY_DOMAIN.in(row),
                SHARING.in(row),
                FROM.in(row),
                UNTIL.in(row));
    }
}
