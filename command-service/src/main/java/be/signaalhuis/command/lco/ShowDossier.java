package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask a file how it stands, for a register that is only tried; changes nothing. */
record ShowDossier(@TargetAggregateIdentifier OverlegId overlegId) {}
