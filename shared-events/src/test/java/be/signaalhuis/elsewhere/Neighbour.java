package be.signaalhuis.elsewhere;

/** What {@link be.signaalhuis.events} must not use. */
public interface Neighbour {}
