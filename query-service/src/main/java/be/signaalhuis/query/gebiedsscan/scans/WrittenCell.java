package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.events.sealing.Sealed;

/** What people wrote in one cell, each with who wrote it; texts still sealed. */
record WrittenCell(
        Written<Sealed<String>> streetKnowledge, Written<Sealed<String>> interpretation, Written<Code> confidence) {

    static final WrittenCell NOTHING = new WrittenCell(null, null, null);

    /** An untouched text keeps its key, so that it need not be opened to be told from another. */
    WrittenCell after(LifeDomainCompleted event, ScanAuthor by) {
        return new WrittenCell(
                Written.after(streetKnowledge, event.streetKnowledge(), by, Sealed::kid),
                Written.after(interpretation, event.interpretation(), by, Sealed::kid),
                Written.after(confidence, event.confidence(), by, code -> code));
    }

    boolean isComplete() {
        return interpretation != null && confidence != null;
    }
}
