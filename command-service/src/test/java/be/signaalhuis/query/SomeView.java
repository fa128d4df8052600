package be.signaalhuis.query;

/** Stands for the query service. */
public class SomeView {}
