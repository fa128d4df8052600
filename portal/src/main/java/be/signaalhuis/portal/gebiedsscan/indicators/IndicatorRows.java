package be.signaalhuis.portal.gebiedsscan.indicators;

import be.signaalhuis.portal.gebiedsscan.indicators.Indicator.Value;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRow.Against;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRow.Told;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns indicators into rows, one a period. */
@Component
public class IndicatorRows {

    private final IndicatorWords words;

    IndicatorRows(IndicatorWords words) {
        this.words = words;
    }

    public List<IndicatorRow> of(List<Indicator> indicators) {
        return rows(new DomainIndicators(null, indicators));
    }

    /** Those of several life domains, each named at its rows. */
    public List<IndicatorRow> ofDomains(List<DomainIndicators> domains) {
        return domains.stream().flatMap(domain -> rows(domain).stream()).toList();
    }

    private List<IndicatorRow> rows(DomainIndicators domain) {
        return domain.indicators() == null
                ? List.of()
                : domain.indicators().stream()
                        .flatMap(one -> rows(domain.lifeDomain(), one).stream())
                        .toList();
    }

    private List<IndicatorRow> rows(String lifeDomain, Indicator indicator) {
        var periods = new ArrayList<List<Value>>();
        for (var value : indicator.values()) {
            if (periods.isEmpty() || !periods.getLast().getFirst().isOfSamePeriodAs(value)) {
                periods.add(new ArrayList<>());
            }
            periods.getLast().add(value);
        }
        var rows = new ArrayList<IndicatorRow>();
        for (var values : periods) {
            var one = values.getFirst();
            rows.add(new IndicatorRow(
                    lifeDomain,
                    indicator,
                    IndicatorWords.number(indicator.target()),
                    rows.isEmpty(),
                    periods.size(),
                    words.period(one.periodFrom(), one.periodUntil()),
                    values.stream().anyMatch(Value::isContested),
                    values.stream().map(this::told).toList()));
        }
        return rows;
    }

    private Told told(Value value) {
        var delta = value.delta();
        return new Told(
                IndicatorWords.number(value.value()),
                IndicatorWords.source(value.source()),
                delta == null ? null : IndicatorWords.number(delta.abs()),
                value.baseline() ? "baseline" : IndicatorWords.direction(delta),
                against(value),
                value.changedAt());
    }

    /** Whoever reads the first of a source sees at once what it is. */
    private Against against(Value value) {
        var with = value.comparedWith();
        return with == null || value.baseline() && with.adoptedOn() == null
                ? null
                : new Against(
                        with.baselineOf(),
                        IndicatorWords.number(with.value()),
                        words.period(with.periodFrom(), with.periodUntil()),
                        with.adoptedOn());
    }
}
