package be.signaalhuis.query.followup.bodies;

import java.util.UUID;

/** A body as it was read. */
public record BodyRead(UUID id, BodyRow row) {}
