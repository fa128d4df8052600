package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.Indicators;
import be.signaalhuis.events.gebiedsscan.IndicatorSourceId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueCorrected;
import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Values of indicators told in events. */
public final class IndicatorValues {

    private IndicatorValues() {}

    public static IndicatorValueRecorded recorded(
            String town, String indicator, String area, int year, String value, String source) {
        var code = Code.of(indicator);
        var definition = Indicators.current().find(code).orElseThrow();
        var sourceId = IndicatorSourceId.of(Code.of(town), source);
        var from = LocalDate.of(year, 1, 1);
        var until = LocalDate.of(year, 12, 31);
        return new IndicatorValueRecorded(
                IndicatorValueId.of(Code.of(town), code, Code.of(area), from, until, sourceId),
                Code.of(town),
                code,
                Code.of(area),
                Areas.divisionOf(Code.of(area)),
                definition.lifeDomain(),
                from,
                until,
                new BigDecimal(value),
                definition.unit(),
                sourceId,
                Sealed.of(UUID.randomUUID(), source),
                new CodeListVersion("2026.2"));
    }

    public static IndicatorValueCorrected corrected(IndicatorValueRecorded recorded, String value) {
        return new IndicatorValueCorrected(
                recorded.valueId(), new BigDecimal(value), Sealed.of(UUID.randomUUID(), "verkeerd gelezen"));
    }
}
