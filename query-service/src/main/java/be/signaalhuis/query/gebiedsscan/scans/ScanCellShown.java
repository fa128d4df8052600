package be.signaalhuis.query.gebiedsscan.scans;

import java.util.List;
import java.util.Map;

/**
 * One life domain in one area: what is counted and what people wrote.
 *
 * @param signals counted by the system, from the signals of the scan's period
 * @param themes the same signals by theme, those without left out
 * @param indicators of this life domain by their definition, with the values known then
 * @param complete whether it is interpreted, and how sure that is
 */
record ScanCellShown(
        String area,
        String lifeDomain,
        long signals,
        Map<String, Long> themes,
        List<ScanIndicator> indicators,
        ScanText streetKnowledge,
        ScanText interpretation,
        ScanConfidence confidence,
        boolean complete) {

    static ScanCellShown of(ScanCell cell, ScanCounts counts, ScanIndicators indicators, WrittenCell written) {
        return new ScanCellShown(
                cell.area(),
                cell.lifeDomain(),
                counts.signals(cell),
                counts.themes(cell),
                indicators.of(cell, ScanIndicator::of),
                ScanText.of(written.streetKnowledge()),
                ScanText.of(written.interpretation()),
                ScanConfidence.of(written.confidence()),
                written.isComplete());
    }
}
