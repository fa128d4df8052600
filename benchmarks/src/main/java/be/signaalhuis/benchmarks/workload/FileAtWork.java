package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;

/** A generated file, as far as it has come. */
final class FileAtWork {

    private final ReportId id;
    private final ExternalReference reference;
    private long version = -1;
    private boolean closed;

    FileAtWork(ReportId id, ExternalReference reference) {
        this.id = id;
        this.reference = reference;
    }

    ReportId id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isClosed() {
        return closed;
    }

    DiscriminationReportEvent begin(ReportContent content) {
        return new DiscriminationReportRegistered(
                id,
                Code.of(Words.GENK),
                false,
                reference,
                content,
                CodeLists.current().version());
    }

    /** @return the sequence number of that event */
    long step(DiscriminationReportEvent event) {
        closed = event instanceof DiscriminationReportClosed;
        return ++version;
    }
}
