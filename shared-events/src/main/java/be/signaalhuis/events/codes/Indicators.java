package be.signaalhuis.events.codes;

import be.signaalhuis.events.codes.Indicator.Formula;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The indicators that the product knows, in the order in which people expect to see them. */
public final class Indicators {

    private static final String SURFACE = "KM2";

    private final Map<Code, Indicator> byCode;

    private Indicators() {
        byCode = CodeRows.cells("indicator-definitions.csv", 12)
                .map(Indicators::indicator)
                .collect(Collectors.toMap(Indicator::code, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    public static Indicators current() {
        return Current.INDICATORS;
    }

    public Collection<Indicator> all() {
        return byCode.values();
    }

    public Optional<Indicator> find(Code code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Indicator indicator(String[] cell) {
        return new Indicator(
                Code.of(cell[0]),
                Code.of(cell[1]),
                Code.of(cell[2]),
                Code.of(cell[3]),
                cell[4].equals("yes"),
                cell[5].isEmpty() ? null : new BigDecimal(cell[5]),
                cell[6].isEmpty() ? null : Code.of(cell[6]),
                Code.of(cell[7]),
                cell[8].isEmpty() ? null : formula(cell));
    }

    private static Formula formula(String[] cell) {
        return new Formula(
                Code.of(cell[8]),
                cell[9].equals(SURFACE) ? null : Code.of(cell[9]),
                Integer.parseInt(cell[10]),
                Integer.parseInt(cell[11]));
    }

    private static final class Current {

        static final Indicators INDICATORS = new Indicators();
    }
}
