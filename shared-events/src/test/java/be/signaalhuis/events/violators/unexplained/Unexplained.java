package be.signaalhuis.events.violators.unexplained;

/** Stands in a package that does not say what it is. */
public interface Unexplained {}
