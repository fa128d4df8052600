package be.signaalhuis.query.gebiedsscan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a value is compared with: its baseline (0-meting).
 *
 * @param value as it was known then, whatever was corrected since
 * @param scan the scan, with the version and the day it was adopted; absent for the first value of a source
 */
public record ComparedValue(
        BaselineOf baselineOf,
        BigDecimal value,
        LocalDate periodFrom,
        LocalDate periodUntil,
        UUID scan,
        Integer scanVersion,
        LocalDate adoptedOn) {

    /** The newest value of the source in the first adopted scan of the area; without one the first of the source. */
    public enum BaselineOf {
        FIRST_VALUE,
        ADOPTED_SCAN
    }
}
