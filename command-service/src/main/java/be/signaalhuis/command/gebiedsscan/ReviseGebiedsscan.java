package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin the next version of an adopted scan. */
record ReviseGebiedsscan(@TargetAggregateIdentifier ScanId scanId, long expectedVersion, Sealed<String> reason) {}
