package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a score over from a register, into a file that is there. */
record ImportStrength(@TargetAggregateIdentifier OverlegId overlegId, StrengthRow row) {}
