package be.signaalhuis.command.lco;

import be.signaalhuis.command.imports.ColumnNames;
import java.util.List;
import java.util.Map;

/** The columns of a register of scores, and which field of a file each one is. */
final class StrengthColumns {

    static final String REFERENCE = OverlegColumns.REFERENCE;
    static final String DATE = "datum";
    static final String LIFE_DOMAIN = "levensdomein";
    static final String SCORE = "krachtscore";
    static final List<String> ALL = List.of(REFERENCE, DATE, LIFE_DOMAIN, SCORE);
    static final ColumnNames NAMES = new ColumnNames(Map.of(
            "externalReference", REFERENCE,
            "measuredOn", DATE,
            "lifeDomain", LIFE_DOMAIN,
            "score", SCORE));

    private StrengthColumns() {}
}
