package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** The value turned out to be another one; of which area, period and source it is does not change. */
@Revision("1")
public record IndicatorValueCorrected(IndicatorValueId valueId, BigDecimal value, Sealed<String> reason)
        implements IndicatorValueEvent {}
