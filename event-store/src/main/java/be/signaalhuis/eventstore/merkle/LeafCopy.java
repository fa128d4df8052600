package be.signaalhuis.eventstore.merkle;

/** New leaves on their way to the table. */
final class LeafCopy {

    private final CopyText rows;
    private final LogName log;
    private long next;

    LeafCopy(CopyText rows, LogName log, long firstIndex) {
        this.rows = rows;
        this.log = log;
        this.next = firstIndex;
    }

    void add(LeafSource.Entry entry) {
        rows.row(log.key(), next++, entry.globalIndex(), entry.identifier(), entry.hash());
    }

    void write() {
        rows.write();
    }
}
