package be.signaalhuis.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class AgesTest {

    private final MovableClock clock = new MovableClock(AnAudit.NOW);

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "PT59S, zojuist",
        "PT1M, 1 minuut geleden",
        "PT59M59S, 59 minuten geleden",
        "PT60M, 1 uur geleden",
        "PT24H, 1 dag geleden",
        "P40D, 40 dagen geleden"
    })
    void anAgeIsSaidInTheLargestUnitThatFits(Duration age, String said) {
        assertThat(new Ages(Known.texts(), clock).since(clock.instant().minus(age)))
                .isEqualTo(said);
    }

    @Test
    void whatIsLeftIsKnownOnceSomethingIsDone() {
        var begun = clock.instant().minusSeconds(30);
        assertThat(new Progress(TaskState.RUNNING, 25, begun).minutesLeft(clock.instant()))
                .isEqualTo(2);
        assertThat(new Progress(TaskState.RUNNING, 0, begun).minutesLeft(clock.instant()))
                .isNull();
        assertThat(new Progress(TaskState.QUEUED, 0, null).minutesLeft(clock.instant()))
                .isNull();
        assertThat(new Progress(TaskState.RUNNING, 100, begun).minutesLeft(clock.instant()))
                .isNull();
    }
}
