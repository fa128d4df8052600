package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorValueCorrected;
import be.signaalhuis.events.gebiedsscan.IndicatorValueEvent;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.query.projection.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A value as it stands.
 *
 * @param first how it came, with its source still sealed
 * @param version sequence number of its last event
 * @param correctedAt null unless it was corrected
 */
record KeptValue(
        IndicatorValueRecorded first, BigDecimal value, long version, Instant recordedAt, Instant correctedAt) {

    static KeptValue after(KeptValue before, Recorded<IndicatorValueEvent> recorded) {
        return switch (recorded.event()) {
            case IndicatorValueRecorded event ->
                new KeptValue(event, event.value(), recorded.sequence(), recorded.recordedAt(), null);
            case IndicatorValueCorrected event ->
                new KeptValue(
                        before.first, event.value(), recorded.sequence(), before.recordedAt, recorded.recordedAt());
        };
    }

    UUID id() {
        return first.valueId().value();
    }

    boolean isOf(Code indicator) {
        return first.indicator().equals(indicator);
    }

    boolean isOfSamePeriodAs(KeptValue other) {
        return first.periodFrom().equals(other.first.periodFrom())
                && first.periodUntil().equals(other.first.periodUntil());
    }

    boolean isOfSameSourceAs(KeptValue other) {
        return first.sourceId().equals(other.first.sourceId());
    }

    /** When it last changed what an answer says. */
    Instant changedAt() {
        return correctedAt == null ? recordedAt : correctedAt;
    }
}
