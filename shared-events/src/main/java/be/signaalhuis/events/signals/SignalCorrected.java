package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * Something about a signal was put right; what stood before stays in history.
 *
 * @param content the whole signal as it stands from now on; untouched texts keep their key
 */
@Revision("1")
public record SignalCorrected(
        SignalId signalId, Sealed<String> reason, SignalContent content, CodeListVersion codeLists)
        implements SignalEvent {}
