package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A source gave a value of an indicator.
 *
 * @param municipality NIS code of the town that keeps the value, whatever area it is of
 * @param area a neighbourhood, a municipality or the province
 * @param areaDivision the edition of the division that the area belongs to; null for what no division made
 * @param periodFrom first day the value is of
 * @param periodUntil last day the value is of
 */
@Revision("1")
public record IndicatorValueRecorded(
        IndicatorValueId valueId,
        Code municipality,
        Code indicator,
        Code area,
        Code areaDivision,
        Code lifeDomain,
        LocalDate periodFrom,
        LocalDate periodUntil,
        BigDecimal value,
        Code unit,
        IndicatorSourceId sourceId,
        Sealed<String> source,
        CodeListVersion codeLists)
        implements IndicatorValueEvent {}
