package be.signaalhuis.query.lco.start;

/**
 * How many there are of each on the start page.
 *
 * @param open agreements, whenever they are due
 * @param files that go on
 */
record StartCounts(
        long today,
        long overdue,
        long waiting,
        long open,
        long meetings,
        long passed,
        long toComplete,
        long reportsToWrite,
        long files) {}
