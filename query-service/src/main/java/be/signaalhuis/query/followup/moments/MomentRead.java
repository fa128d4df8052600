package be.signaalhuis.query.followup.moments;

import java.util.UUID;

/** A moment as it was read, its summary still sealed. */
public record MomentRead(UUID id, MomentRow row) {}
