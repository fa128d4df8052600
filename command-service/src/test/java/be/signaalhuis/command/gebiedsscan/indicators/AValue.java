package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.IndicatorSourceId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueCorrected;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Values as sources give them: how many people lived where in 2021. */
record AValue(String indicator, String area, String period, String value, String unit, String source) {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Code GENK = Code.of("71016");

    static AValue inhabitants() {
        return new AValue("INWONERS", "71016W26", "2021", "3746", "PERSONEN", "wijkcontract");
    }

    static FixtureConfiguration<IndicatorValue> fixture() {
        return new AggregateTestFixture<>(IndicatorValue.class)
                .registerInjectableResource(new IndicatorRules(CodeLists.current()));
    }

    AValue of(String other) {
        return new AValue(other, area, period, value, unit, source);
    }

    AValue in(String other) {
        return new AValue(indicator, other, period, value, unit, source);
    }

    AValue during(String other) {
        return new AValue(indicator, area, other, value, unit, source);
    }

    AValue being(String other) {
        return new AValue(indicator, area, period, other, unit, source);
    }

    AValue countedIn(String other) {
        return new AValue(indicator, area, period, value, other, source);
    }

    AValue accordingTo(String other) {
        return new AValue(indicator, area, period, value, unit, other);
    }

    GivenValue given() {
        return new GivenValue(
                GENK,
                Code.of(indicator),
                Code.of(area),
                Code.of("SOCIALE_COHESIE"),
                Period.read(period).orElseThrow(),
                new BigDecimal(value),
                Code.of(unit),
                IndicatorSourceId.of(GENK, source),
                Sealed.fresh(source));
    }

    RecordIndicatorValue toRecord() {
        return new RecordIndicatorValue(given().id(), given(), TODAY);
    }

    RecogniseIndicatorValue toRecognise() {
        return new RecogniseIndicatorValue(given().id(), given());
    }

    IndicatorValueRecorded recorded() {
        var given = given();
        return new IndicatorValueRecorded(
                given.id(),
                GENK,
                given.indicator(),
                given.area(),
                Areas.divisionOf(given.area()),
                given.lifeDomain(),
                given.period().from(),
                given.period().until(),
                given.value(),
                given.unit(),
                given.sourceId(),
                given.source(),
                CodeLists.current().version());
    }

    CorrectIndicatorValue toCorrect(long version, String other) {
        return new CorrectIndicatorValue(
                given().id(), version, other == null ? null : new BigDecimal(other), Sealed.fresh("verkeerd gelezen"));
    }

    IndicatorValueCorrected corrected(String other) {
        return new IndicatorValueCorrected(given().id(), new BigDecimal(other), Sealed.fresh("verkeerd gelezen"));
    }
}
