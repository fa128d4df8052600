package be.signaalhuis.command.signals;

/** A summary that is being written. */
record SummaryBody(String summary) {}
