package be.signaalhuis.query.audit.looks;

/**
 * Why somebody wants to look at what is sealed in a file.
 *
 * @param ground code of {@code AUDIT_GROUND}
 * @param reason in words, at least ten characters
 * @param after next of the page before, which is a look of its own; absent for the first
 */
record LookRequest(String ground, String reason, String after) {}
