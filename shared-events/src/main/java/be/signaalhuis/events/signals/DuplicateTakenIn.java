package be.signaalhuis.events.signals;

import org.axonframework.serialization.Revision;

/**
 * Another signal that tells the same went up into this one. It is written in one append with that merging, so that two
 * signals cannot go up into each other at the same moment: each would have to write in the other's stream.
 *
 * @param duplicate the signal that counts no more
 */
@Revision("1")
public record DuplicateTakenIn(SignalId signalId, SignalId duplicate) implements SignalEvent {}
