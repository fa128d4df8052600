package be.signaalhuis.portal.gebiedsscan.scan;

import java.time.LocalDate;
import java.util.List;

/**
 * An adopted version of a scan.
 *
 * @param baselineOf areas of which it is the baseline (0-meting)
 */
record Edition(int scanVersion, LocalDate adoptedOn, Author author, List<String> baselineOf) {

    Edition {
        baselineOf = baselineOf == null ? List.of() : List.copyOf(baselineOf);
    }
}
