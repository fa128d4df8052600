package be.signaalhuis.portal.signals.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class SignalSummaryTest {

    private final SignalSummary summary = ASignal.summary();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aMonthIsToldAsAMonthAndNoPeriodOfDays() {
        var first = LocalDate.of(2021, 3, 1);

        assertThat(summary.when(first, LocalDate.of(2021, 3, 31), "MAAND")).isEqualTo("maart 2021");
        assertThat(summary.when(first, LocalDate.of(2021, 3, 31), "PERIODE"))
                .isEqualTo("01/03/2021 tot en met 31/03/2021");
        assertThat(summary.when(first, first, "DAG")).isEqualTo("01/03/2021");
    }

    @Test
    void theWholeTownIsToldByItsName() {
        assertThat(summary.area("71016")).isEqualTo("heel Genk");
        assertThat(summary.area("71016W26")).isEqualTo("Waterschei-Noord");
    }

    @Test
    void aGradeIsToldWithItsSigns() {
        var graded = ASignal.smallest()
                .with("grading.source", "C")
                .with("grading.information", "4")
                .form();

        assertThat(summary.texts(graded, "grading"))
                .containsExactly("C: meestal onbetrouwbaar", "4: niets bevestigt het");
        assertThat(summary.texts(ASignal.smallest().form(), "grading")).isEqualTo(List.of());
    }
}
