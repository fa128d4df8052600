package be.signaalhuis.portal.gebiedsscan.indicators;

import be.signaalhuis.portal.page.Dates;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How values of indicators are written. */
@Component
class IndicatorWords {

    private static final int DECIMALS = 4;

    private final Dates dates;

    IndicatorWords(Dates dates) {
        this.dates = dates;
    }

    /** A year is written as a year. */
    String period(LocalDate from, LocalDate until) {
        var year = from.getDayOfYear() == 1 && until.equals(from.plusYears(1).minusDays(1));
        return year ? Integer.toString(from.getYear()) : dates.day(from) + " – " + dates.day(until);
    }

    /** What is published in the place of a number stays what it is; null for null. */
    static String number(Object number) {
        if (!(number instanceof Number)) {
            return number == null ? null : number.toString();
        }
        var format = NumberFormat.getInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** Null when it was erased. */
    static String source(Object source) {
        return source instanceof String text ? text : null;
    }

    /** Key of the words for a difference; null when there is none. */
    static String direction(BigDecimal delta) {
        return delta == null ? null : delta.signum() > 0 ? "more" : delta.signum() < 0 ? "less" : "equal";
    }
}
