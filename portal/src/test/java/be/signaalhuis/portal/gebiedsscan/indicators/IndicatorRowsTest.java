package be.signaalhuis.portal.gebiedsscan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.gebiedsscan.indicators.Indicator.Value;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRow.Told;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class IndicatorRowsTest {

    private final IndicatorRows rows = KnownIndicators.rows(Known.dates(new MovableClock("2026-11-26T12:00:00Z")));

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void noMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void laterPeriodsAreComparedWithTheBaselineOfTheirSource() {
        var shown = rows.of(List.of(indicator(
                value(2004, "7", "plan", null), value(2008, "19.5", "plan", "12.5"), value(2012, "6", "plan", "-1"))));

        assertThat(shown).extracting(IndicatorRow::period).containsExactly("2004", "2008", "2012");
        assertThat(shown)
                .flatExtracting(IndicatorRow::values)
                .extracting(
                        told -> ((Told) told).value(), told -> ((Told) told).direction(), told -> ((Told) told).delta())
                .containsExactly(tuple("7", "baseline", null), tuple("19,5", "more", "12,5"), tuple("6", "less", "1"));
    }

    @Test
    void twoSourcesThatDisagreeStandSideBySideInOneRow() {
        var shown = rows.of(List.of(
                indicator(value(2010, "11.55", "plan A", null, UUID.randomUUID()), value(2010, "12", "plan B", null))));

        assertThat(shown).singleElement().satisfies(row -> {
            assertThat(row.disagree()).isTrue();
            assertThat(row.values()).extracting(Told::source).containsExactly("plan A", "plan B");
        });
    }

    @Test
    void aSourceThatWasErasedHasNoName() {
        var shown = rows.of(List.of(indicator(value(2010, "1", Map.of("erased", true), null))));
        assertThat(shown.getFirst().values().getFirst().source()).isNull();
    }

    private static Indicator indicator(Value... values) {
        return new Indicator("X", "x", "PROCENT", "NEUTRAAL", "JAARLIJKS", null, null, false, List.of(values));
    }

    private static Value value(int year, String value, Object source, String delta, UUID... disagrees) {
        return new Value(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                new BigDecimal(value),
                source,
                Instant.EPOCH,
                null,
                delta == null,
                delta == null ? null : new BigDecimal(delta),
                null,
                List.of(disagrees),
                false);
    }
}
