package be.signaalhuis.events.lco;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** It goes on after a pause. */
@Revision("1")
public record OverlegResumed(OverlegId overlegId, LocalDate resumedOn) implements OverlegEvent {}
