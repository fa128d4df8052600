package be.signaalhuis.command.lco;

import be.signaalhuis.command.imports.ColumnNames;
import java.util.List;
import java.util.Map;

/** The columns of a register of meetings, and which field of a file each one is. */
final class OverlegColumns {

    static final String REFERENCE = "dossier";
    static final String DATE = "datum";
    static final String TYPE = "type";
    static final String FIRST = "eersteLCO";
    static final String CHILDREN = "gezinMetKinderen";
    static final List<String> ALL = List.of(REFERENCE, DATE, TYPE, FIRST, CHILDREN);
    static final ColumnNames NAMES = new ColumnNames(Map.of(
            "externalReference", REFERENCE,
            "heldOn", DATE,
            "type", TYPE,
            "first", FIRST,
            "withChildren", CHILDREN));

    private OverlegColumns() {}
}
