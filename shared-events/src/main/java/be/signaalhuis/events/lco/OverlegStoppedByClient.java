package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The client stops it: what follows is closing, nothing else. */
@Revision("1")
public record OverlegStoppedByClient(OverlegId overlegId, LocalDate stoppedOn, Sealed<String> reason)
        implements OverlegEvent {}
