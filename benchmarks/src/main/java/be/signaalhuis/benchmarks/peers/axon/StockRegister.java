package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** @param event with its personal values sealed already */
record StockRegister(@TargetAggregateIdentifier String id, DiscriminationReportRegistered event) {}
