package be.signaalhuis.portal.calls;

import java.util.UUID;

/** What the command-service acknowledged: this file, now at this version. */
public record Receipt(UUID id, long version) {}
