package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * An indicator with its values in one area, oldest period first.
 *
 * @param measurable false for what plans name and nobody can put in figures
 * @param target what a plan wants to reach; absent when it does not say
 * @param expectation which way a plan expects it to go; absent when it does not say
 * @param lifeDomain the domain it says something of, unless a value says another
 * @param computed whether its values are computed, never typed
 */
record IndicatorShown(
        Code indicator,
        String name,
        Code unit,
        Code direction,
        Code frequency,
        boolean measurable,
        BigDecimal target,
        Code expectation,
        Code lifeDomain,
        boolean computed,
        List<IndicatorValueShown> values) {

    static IndicatorShown of(Series series, Locale reader) {
        var definition = series.definition();
        return new IndicatorShown(
                definition.code(),
                CodeLists.current().list(CodeListName.INDICATOR).label(definition.code(), reader),
                definition.unit(),
                definition.direction(),
                definition.frequency(),
                definition.measurable(),
                definition.target(),
                definition.expectation(),
                definition.lifeDomain(),
                definition.formula() != null,
                series.shown());
    }
}
