package be.signaalhuis.violators;

/** Says nothing by its name. */
public class ReportManager {}
