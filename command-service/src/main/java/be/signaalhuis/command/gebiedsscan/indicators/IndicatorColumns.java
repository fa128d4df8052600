package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.command.imports.ColumnNames;
import java.util.List;
import java.util.Map;

/** The columns of a register of indicators, and which field of a value each one is. */
final class IndicatorColumns {

    static final String INDICATOR = "indicator";
    static final String AREA = "gebied";
    static final String LIFE_DOMAIN = "levensdomein";
    static final String PERIOD = "periode";
    static final String VALUE = "waarde";
    static final String UNIT = "eenheid";
    static final String SOURCE = "bron";

    static final List<String> ALL = List.of(INDICATOR, AREA, LIFE_DOMAIN, PERIOD, VALUE, UNIT, SOURCE);

    static final List<String> REQUIRED = List.of(INDICATOR, AREA, PERIOD, VALUE, UNIT, SOURCE);

    static final ColumnNames NAMES = new ColumnNames(Map.of(
            "area", AREA, "lifeDomain", LIFE_DOMAIN, "period", PERIOD, "value", VALUE, "unit", UNIT, "source", SOURCE));

    private IndicatorColumns() {}
}
