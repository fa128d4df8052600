package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.VersionedTable;
import be.signaalhuis.query.signals.ReviewReason;
import be.signaalhuis.query.signals.SignalStatus;
import be.signaalhuis.query.signals.register.SignalRow.SignalFacts;
import be.signaalhuis.query.signals.register.SignalRow.SignalGrade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rows of the register: opened and closed, never changed. */
@Component
class RegisterTable extends VersionedTable<SignalRow> {

    private static final Fields<SignalRow> ROW = new Fields<>();
    private static final Fields<SignalFacts> FACTS = ROW.part(SignalRow::facts);
    private static final Fields<SignalGrade> GRADE = ROW.part(SignalRow::grade);
    private static final Field<Long> VERSION = ROW.number("version", SignalRow::version);
    private static final Field<Instant> RECORDED_AT = ROW.moment("recorded_at", SignalRow::recordedAt);
    private static final Field<String> MUNICIPALITY = ROW.text("municipality", SignalRow::municipality);
    private static final Field<String> ORGANISATION = ROW.text("organisation", SignalRow::organisation);
    private static final Field<String> REFERENCE = ROW.text("external_reference", SignalRow::externalReference);
    private static final Field<String> THEME = ROW.text("theme", SignalRow::theme);
    private static final Field<SignalStatus> STATUS = ROW.named("status", SignalRow::status, SignalStatus::valueOf);
    private static final Field<LocalDate> FROM = FACTS.day("observed_from", SignalFacts::observedFrom);
    private static final Field<LocalDate> UNTIL = FACTS.day("observed_until", SignalFacts::observedUntil);
    private static final Field<String> AS = FACTS.text("observed_as", SignalFacts::observedAs);
    private static final Field<String> AREA = FACTS.text("area", SignalFacts::area);
    private static final Field<String> NEIGHBOURHOOD = FACTS.text("neighbourhood", SignalFacts::neighbourhood);
    private static final Field<String> DIVISION = FACTS.text("area_division", SignalFacts::areaDivision);
    private static final Field<String> SUBTYPE = FACTS.text("subtype", SignalFacts::subtype);
    private static final Field<String> LIFE_DOMAIN = FACTS.text("life_domain", SignalFacts::lifeDomain);
    private static final Field<String> POLICY_DOMAIN = FACTS.text("policy_domain", SignalFacts::policyDomain);
    private static final Field<String> SOURCE = FACTS.text("source", SignalFacts::source);
    private static final Field<String> CERTAINTY = GRADE.text("certainty", SignalGrade::certainty);
    private static final Field<String> GRADE_SOURCE = GRADE.text("grade_source", SignalGrade::source);
    private static final Field<String> INFORMATION = GRADE.text("grade_information", SignalGrade::information);
    private static final Field<String> HANDLING = GRADE.text("handling", SignalGrade::handling);
    private static final Field<String> SHARING = GRADE.text("sharing", SignalGrade::sharing);
    private static final Field<List<String>> REASONS = ROW.codes(
            "review_reasons",
            row -> row.reviewReasons().stream().map(ReviewReason::name).toList());

    RegisterTable() {
        super("signals_register", "signal_id", ROW, RegisterTable::state);
    }

    static SignalRow state(ResultSet row) throws SQLException {
        return new SignalRow(
                VERSION.in(row),
                RECORDED_AT.in(row),
                MUNICIPALITY.in(row),
                ORGANISATION.in(row),
                REFERENCE.in(row),
                THEME.in(row),
                STATUS.in(row),
                facts(row),
                grade(row),
                REASONS.in(row).stream().map(ReviewReason::valueOf).toList());
    }

    private static SignalFacts facts(ResultSet row) throws SQLException {
        return new SignalFacts(
                FROM.in(row),
                UNTIL.in(row),
                AS.in(row),
                AREA.in(row),
                NEIGHBOURHOOD.in(row),
                DIVISION.in(row),
                SUBTYPE.in(row),
                LIFE_DOMAIN.in(row),
                POLICY_DOMAIN.in(row),
                SOURCE.in(row));
    }

    private static SignalGrade grade(ResultSet row) throws SQLException {
        return new SignalGrade(
                CERTAINTY.in(row), GRADE_SOURCE.in(row), INFORMATION.in(row), HANDLING.in(row), SHARING.in(row));
    }
}
