package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;

/**
 * Who does what was agreed.
 *
 * @param participant null when the role says it all, as for the client
 */
public record Executor(Code role, ParticipantId participant) {}
