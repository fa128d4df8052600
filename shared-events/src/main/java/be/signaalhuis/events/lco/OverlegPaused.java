package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Nothing is asked of the family for a while. */
@Revision("1")
public record OverlegPaused(OverlegId overlegId, LocalDate pausedOn, LocalDate until, Sealed<String> reason)
        implements OverlegEvent {}
