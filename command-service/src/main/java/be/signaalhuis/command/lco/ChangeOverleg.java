package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Do something with a file.
 *
 * @param expectedVersion what the caller saw; null for what is due whatever happened since, such as a deadline
 */
record ChangeOverleg(@TargetAggregateIdentifier OverlegId overlegId, Long expectedVersion, OverlegChange change) {}
