package be.signaalhuis.query.lco.years;

/**
 * How a figure is counted.
 *
 * @param counted SQL over {@link OverlegFacts#YEAR}: one row for each thing that is counted
 * @param evidence SQL condition on the facts that it is made of
 * @param states SQL over {@link OverlegVersions#STATES}: the stretches of the log during which something counts
 */
record OverlegCounting(String counted, String evidence, String states) {

    /** Meetings of the year. */
    static OverlegCounting ofMeetings(String condition) {
        return ofParts(
                "select part from met where " + condition,
                "(select * from sitting where day between :from and :until and " + condition + ") as met_then");
    }

    /**
     * Agreements that were due in the year.
     *
     * @param condition on those that are due
     * @param conditionThen the same on what was known of one after an event
     */
    static OverlegCounting ofAgreements(String condition, String conditionThen) {
        return ofParts(
                "select part from due where " + condition,
                "(select * from owed where " + conditionThen + ") as due_then");
    }

    /** @param kinds of the facts of a file that it counts for */
    static OverlegCounting ofFiles(String counted, String kinds, String states) {
        return new OverlegCounting(counted, "kind in (" + kinds + ") and overleg_id in (" + counted + ")", states);
    }

    private static OverlegCounting ofParts(String counted, String states) {
        return new OverlegCounting(counted, "part in (" + counted + ")", states);
    }
}
