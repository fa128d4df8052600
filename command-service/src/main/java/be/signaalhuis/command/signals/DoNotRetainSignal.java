package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Keep of what turned out to be traditional religious practice that it happened, and nothing else. */
record DoNotRetainSignal(@TargetAggregateIdentifier SignalId signalId, Code triage) {}
