package be.signaalhuis.eventstore.actor;

import be.signaalhuis.events.codes.Code;

/**
 * Somebody who acts, as the token says.
 *
 * @param name subject of the token: an account, not a person's name
 * @param municipality the tenant: NIS code of the municipality this actor works for
 */
public record Actor(String name, Role role, String organisation, Code municipality) {}
