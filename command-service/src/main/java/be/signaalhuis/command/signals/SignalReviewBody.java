package be.signaalhuis.command.signals;

/** A review as it is sent; the note may be absent. */
record SignalReviewBody(String note) {}
