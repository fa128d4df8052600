package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.Indicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a value of an indicator must be to be written down. */
@Component
class IndicatorRules {

    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    private final CodeLists codes;
    private final Indicators indicators = Indicators.current();
    private final Areas areas = Areas.current();

    IndicatorRules(CodeLists codes) {
        this.codes = codes;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check(GivenValue given, LocalDate today) {
        var check = new CodeCheck(codes);
        if (check.required("indicator", given.indicator())) {
            indicator(given, check);
        }
        if (check.required("area", given.area())) {
            area(given.municipality(), given.area(), check);
        }
        check.code("lifeDomain", CodeListName.LIFE_DOMAIN, given.lifeDomain(), null, null);
        if (check.required("period", given.period())) {
            check.date("period", given.period().from(), today);
        }
        if (check.required("source", given.source())) {
            check.text("source", given.source(), LONGEST_SOURCE);
        }
        check.required("unit", given.unit());
        value(given.value(), check);
        return check;
    }

    CodeCheck check(CorrectIndicatorValue command) {
        var check = new CodeCheck(codes);
        value(command.value(), check);
        return check.reason(command.reason());
    }

    private void indicator(GivenValue given, CodeCheck check) {
        var known = indicators.find(given.indicator());
        if (known.isEmpty()) {
            check.add("indicator", "codeUnknown");
        } else if (known.get().formula() != null) {
            check.add("indicator", "indicatorComputed");
        } else if (!known.get().measurable()) {
            check.add("indicator", "indicatorNotMeasurable");
        } else if (given.unit() != null && !given.unit().equals(known.get().unit())) {
            check.add("unit", "unitOther", known.get().unit().value());
        }
    }

    /** Other municipalities and the province are there to compare with; the parts of another town are not ours. */
    private void area(Code municipality, Code code, CodeCheck check) {
        var area = areas.find(code);
        if (area.isEmpty()) {
            check.add("area", "codeUnknown");
        } else if (area.get().is(Level.SECTOR)) {
            check.add("area", "neighbourhoodExpected");
        } else if (area.get().level().compareTo(Level.MUNICIPALITY) < 0
                && !area.get().municipality().equals(municipality)) {
            check.add("area", "areaElsewhere");
        }
    }

    private static void value(BigDecimal value, CodeCheck check) {
        if (check.required("value", value)
                && (value.scale() > MOST_DECIMALS || value.precision() - value.scale() > MOST_DIGITS - MOST_DECIMALS)) {
            check.add("value", "numberTooLong", MOST_DIGITS - MOST_DECIMALS, MOST_DECIMALS);
        }
    }
}
