package be.signaalhuis.query.followup.items;

import java.util.UUID;

/** An item as it was read, its texts still sealed. */
public record ItemRead(UUID id, ItemRow row) {}
