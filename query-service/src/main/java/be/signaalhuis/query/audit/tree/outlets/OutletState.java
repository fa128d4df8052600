package be.signaalhuis.query.audit.tree.outlets;

import java.time.Instant;

/**
 * How it goes with a place outside, as this node knows.
 *
 * @param failingSince absent while it goes well
 * @param failure {@code notReached}, or {@code notOfOneHistory} when what is outside tells of another history
 */
public record OutletState(String outlet, Instant failingSince, String failure) {}
