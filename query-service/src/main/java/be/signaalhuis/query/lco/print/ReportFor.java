package be.signaalhuis.query.lco.print;

/** Whom a report of a meeting is for. */
public enum ReportFor {
    /** Speaks to the client, and tells all that runs. */
    CLIENT,
    /** Speaks of the client, and tells what was said and agreed at that meeting alone. */
    PARTICIPANTS
}
