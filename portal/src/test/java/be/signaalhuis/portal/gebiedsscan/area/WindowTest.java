package be.signaalhuis.portal.gebiedsscan.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WindowTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Window QUARTER = new Window(FIRST, LocalDate.of(2021, 3, 31));

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void noMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void zoomingKeepsTheMiddle() {
        assertThat(QUARTER.in().days()).isEqualTo(45);
        assertThat(QUARTER.out().days()).isEqualTo(180);
        assertThat(QUARTER.out().in()).isEqualTo(QUARTER);
    }

    @Test
    void movingKeepsHalfOfItInSight() {
        assertThat(QUARTER.later().from()).isEqualTo(FIRST.plusDays(45));
        assertThat(QUARTER.later().earlier()).isEqualTo(QUARTER);
    }

    @Test
    void itGetsNoShorterThanAWeekAndNoLongerThanThirtyYears() {
        assertThat(new Window(FIRST, FIRST.plusDays(6)).canBeShorter()).isFalse();
        assertThat(QUARTER.canBeShorter()).isTrue();
        assertThat(new Window(FIRST, FIRST.plusYears(31)).canBeLonger()).isFalse();
    }

    @Test
    void aDayLiesWhereItBelongs() {
        assertThat(QUARTER.place(FIRST)).isEqualTo("0.56%");
        assertThat(QUARTER.place(LocalDate.of(2021, 3, 31))).isEqualTo("99.44%");
        assertThat(QUARTER.place(LocalDate.of(2022, 1, 1))).isEqualTo("100.00%");
    }

    @Test
    void thereAreNeverMoreMarksOfTimeThanFit() {
        for (int days = 7; days < 366 * 30; days = days * 3 / 2) {
            var ticks = Ticks.of(new Window(FIRST, FIRST.plusDays(days)));
            assertThat(ticks).as("%s days", days).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        }
        assertThat(Ticks.of(QUARTER))
                .hasSize(3)
                .first()
                .satisfies(tick -> assertThat(tick.text()).startsWith("jan"));
    }
}
