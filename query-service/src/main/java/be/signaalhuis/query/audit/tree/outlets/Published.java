package be.signaalhuis.query.audit.tree.outlets;

import java.time.Instant;

/** That a checkpoint went outside. */
public record Published(String outlet, Instant at) {}
