package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import org.axonframework.serialization.Revision;

/**
 * Somebody began to write down radicalisation and found it to be traditional religious practice: no signal. That it
 * happened is all that is kept (plan 000, § 3.b).
 *
 * @param triage the answer that ended it
 */
@Revision("1")
public record SignalNotRetained(SignalId signalId, Code municipality, Code triage, CodeListVersion codeLists)
        implements SignalEvent {}
