package be.signaalhuis.violators.unexplained;

/** Lives in a package without a sentence. */
public class Unexplained {}
