package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.CodeListVersion;
import org.axonframework.serialization.Revision;

/** The client agrees again, after taking it back. */
@Revision("1")
public record ConsentGiven(OverlegId overlegId, Consent consent, CodeListVersion codeLists) implements OverlegEvent {}
