package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * A signal is relied on more or less than before, or may go further or less far.
 *
 * @param certainty as it is from now on; null when the source did not say
 * @param grading as it is from now on; null for a theme that needs none
 * @param sharing as it is from now on
 */
@Revision("1")
public record SignalRegraded(
        SignalId signalId,
        Code certainty,
        Grading grading,
        Code sharing,
        Sealed<String> reason,
        CodeListVersion codeLists)
        implements SignalEvent {}
