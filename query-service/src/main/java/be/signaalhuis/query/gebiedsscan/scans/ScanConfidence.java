package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;

/** How sure somebody is of what a cell says. */
record ScanConfidence(Code code, ScanAuthor author) {

    static ScanConfidence of(Written<Code> written) {
        return written == null ? null : new ScanConfidence(written.value(), written.by());
    }
}
