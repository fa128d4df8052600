package be.signaalhuis.query.projection;

/**
 * What the log says about an event without a look at what the event itself says.
 *
 * @param type as it was stored, or as it is called today where the event comes from a message
 * @param revision as it was stored; null where the event comes from a message, which is always one of today
 */
public record Envelope(String type, String revision) {}
