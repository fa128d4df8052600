package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.sealing.Sealed;

/** What people wrote of one life domain in one area; each null while nobody did. */
record CellTexts(Sealed<String> streetKnowledge, Sealed<String> interpretation, Code confidence) {

    static final CellTexts NONE = new CellTexts(null, null, null);

    /** These, and of {@code earlier} what these leave out; a text that says the same keeps its key. */
    CellTexts over(CellTexts earlier) {
        return new CellTexts(
                kept(streetKnowledge, earlier.streetKnowledge),
                kept(interpretation, earlier.interpretation),
                kept(confidence, earlier.confidence));
    }

    LifeDomainCompleted of(ScanId scan, ScanCell cell, CodeListVersion codeLists) {
        return new LifeDomainCompleted(
                scan, cell.area(), cell.lifeDomain(), streetKnowledge, interpretation, confidence, codeLists);
    }

    private static <T> T kept(T sent, T earlier) {
        return Change.apply(sent == null ? null : new Change<>(sent), earlier);
    }
}
