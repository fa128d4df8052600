package be.signaalhuis.portal.gebiedsscan.indicators;

import be.signaalhuis.portal.gebiedsscan.indicators.Indicator.Value;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRow.Told;
import be.signaalhuis.portal.page.Dates;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns indicators into rows, one a period. */
@Component
public class IndicatorRows {

    private static final int DECIMALS = 4;

    private final Dates dates;

    IndicatorRows(Dates dates) {
        this.dates = dates;
    }

    public List<IndicatorRow> of(List<Indicator> indicators) {
        return indicators == null
                ? List.of()
                : indicators.stream().flatMap(one -> rows(one).stream()).toList();
    }

    private List<IndicatorRow> rows(Indicator indicator) {
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
                    indicator,
                    number(indicator.target()),
                    rows.isEmpty(),
                    periods.size(),
                    period(one.periodFrom(), one.periodUntil()),
                    values.stream().anyMatch(value -> !value.disagreesWith().isEmpty()),
                    values.stream().map(IndicatorRows::told).toList()));
        }
        return rows;
    }

    private static Told told(Value value) {
        var delta = value.delta();
        return new Told(
                number(value.value()),
                value.source() instanceof String source ? source : null,
                delta == null ? null : number(delta.abs()),
                delta == null ? "baseline" : delta.signum() > 0 ? "more" : delta.signum() < 0 ? "less" : "equal",
                value.changedAt());
    }

    /** A year is written as a year. */
    private String period(LocalDate from, LocalDate until) {
        var year = from.getDayOfYear() == 1 && until.equals(from.plusYears(1).minusDays(1));
        return year ? Integer.toString(from.getYear()) : dates.day(from) + " – " + dates.day(until);
    }

    private static String number(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var format = NumberFormat.getInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }
}
