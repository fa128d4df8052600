package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask a known signal whether a row of a register is what it was first logged as; changes nothing. */
record RecogniseSignal(@TargetAggregateIdentifier SignalId signalId, Code theme, SignalContent content) {}
