package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day, a period or a month: one of the three. */
class WhenSeenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void canBeADayAPeriodOrAMonth() {
        assertThat(new WhenSeen(DAY, null, null, null).toObserved()).isEqualTo(Observed.on(DAY));
        assertThat(new WhenSeen(null, DAY, DAY.plusDays(1), null).toObserved())
                .isEqualTo(new Observed(DAY, DAY.plusDays(1), Observed.PERIOD));
        assertThat(new WhenSeen(null, null, null, "2024-02").toObserved())
                .isEqualTo(new Observed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), Observed.MONTH));
        assertThat(new WhenSeen(null, null, null, null).toObserved()).isNull();
    }

    @Test
    void cannotBeTwoOfThem() {
        refuses(new WhenSeen(DAY, DAY, DAY, null), "observedOn", "observedInTwoWays");
        refuses(new WhenSeen(null, null, DAY, "2026-03"), "observedOn", "observedInTwoWays");
        refuses(new WhenSeen(DAY, null, null, "2026-03"), "observedOn", "observedInTwoWays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-3", "maart 2026", "2026-03-02", "+002026-03"})
    void cannotBeAMonthThatIsNone(String month) {
        refuses(new WhenSeen(null, null, null, month), "observedMonth", "monthInvalid");
    }

    private static void refuses(WhenSeen when, String field, String code) {
        assertThatThrownBy(when::toObserved)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.issues().getFirst())
                .satisfies(issue -> {
                    assertThat(issue.name()).isEqualTo(field);
                    assertThat(issue.code()).isEqualTo(code);
                });
    }
}
