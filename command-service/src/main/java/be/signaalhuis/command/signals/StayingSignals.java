package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.SignalId;

/** The signals that others go up into. */
interface StayingSignals {

    /** Writes it down at the signal that stays, in the same append as whatever else the command does. */
    void takeIn(SignalId staying, SignalId duplicate);
}
