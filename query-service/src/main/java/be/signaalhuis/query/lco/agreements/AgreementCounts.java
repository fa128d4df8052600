package be.signaalhuis.query.lco.agreements;

/**
 * How many agreements are open, and how many of those are after their day, on it, or before it and not the client's.
 */
public record AgreementCounts(long open, long overdue, long today, long waiting) {}
