package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorSourceId;
import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;

/**
 * What a source says of one indicator, area and period.
 *
 * @param lifeDomain null for that of the indicator's definition
 */
record GivenValue(
        Code municipality,
        Code indicator,
        Code area,
        Code lifeDomain,
        Period period,
        BigDecimal value,
        Code unit,
        IndicatorSourceId sourceId,
        Sealed<String> source) {

    IndicatorValueId id() {
        return IndicatorValueId.of(municipality, indicator, area, period.from(), period.until(), sourceId);
    }

    /** Whether all that makes its id is there. */
    boolean hasId() {
        return indicator != null && area != null && period != null && sourceId != null;
    }

    boolean says(GivenValue other) {
        return value.compareTo(other.value) == 0 && unit.equals(other.unit) && lifeDomain.equals(other.lifeDomain);
    }
}
