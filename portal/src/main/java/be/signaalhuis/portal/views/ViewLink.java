package be.signaalhuis.portal.views;

import java.util.UUID;

/** A saved view as the way to its page. */
public record ViewLink(UUID id, String name, String address) {}
