package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A closed file goes on. */
@Revision("1")
public record LocalClientOverlegReopened(OverlegId overlegId, LocalDate reopenedOn, Sealed<String> reason)
        implements OverlegEvent {}
