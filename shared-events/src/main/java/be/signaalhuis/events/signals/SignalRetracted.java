package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A signal was taken back, for good: it counts no more. */
@Revision("1")
public record SignalRetracted(
        SignalId signalId, LocalDate retractedOn, Code cause, Sealed<String> reason, CodeListVersion codeLists)
        implements SignalEvent {}
