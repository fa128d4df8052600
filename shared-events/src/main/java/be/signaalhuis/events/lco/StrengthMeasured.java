package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * How strong the family stands in a life domain, as it was scored together at the table.
 *
 * @param score 1 (acute crisis) to 5 (strong)
 */
@Revision("1")
public record StrengthMeasured(
        OverlegId overlegId, LocalDate measuredOn, Code lifeDomain, int score, CodeListVersion codeLists)
        implements OverlegEvent {}
