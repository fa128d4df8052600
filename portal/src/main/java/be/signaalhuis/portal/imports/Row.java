package be.signaalhuis.portal.imports;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet numbers it and the service names it: the header is row 1, blank rows count
 * @param cells as text; none when the quotes of the row do not close
 */
record Row(int number, List<String> cells, boolean broken) {

    boolean isBlank() {
        return !broken && cells.stream().allMatch(String::isBlank);
    }
}
