package be.signaalhuis.query.gebiedsscan.scans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An adopted version of a scan.
 *
 * @param baselineOf areas of which it is the baseline (0-meting); empty when other versions were adopted before
 * @param self where it is, unchanged for ever
 */
record ScanEdition(int scanVersion, LocalDate adoptedOn, ScanAuthor author, List<String> baselineOf, String self) {

    static ScanEdition of(Adoption adoption, Map<String, Adoption> baselines) {
        return new ScanEdition(
                adoption.scanVersion(),
                adoption.event().adoptedOn(),
                adoption.by(),
                adoption.scan().areas().stream()
                        .map(Object::toString)
                        .filter(area -> adoption.isSameAs(baselines.get(area)))
                        .toList(),
                ScanController.PATH + "/" + adoption.scan().scanId() + "/versions/" + adoption.scanVersion());
    }
}
