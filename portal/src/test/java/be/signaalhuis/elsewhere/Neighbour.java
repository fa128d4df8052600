package be.signaalhuis.elsewhere;

/** Somebody outside the portal, for a violator to use. */
public class Neighbour {}
