package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;

/** What the beginnings of all signals have in common, whatever their theme. */
public interface LoggedSignal {

    SignalId signalId();

    /** NIS code of the municipality whose register holds the signal. */
    Code municipality();

    /** The code of this event's theme. */
    Code theme();

    /** The number it has elsewhere, or null. */
    ExternalReference externalReference();

    SignalContent content();

    CodeListVersion codeLists();
}
