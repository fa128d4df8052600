package be.signaalhuis.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandTest {

    /** Half past midnight in Brussels: already the 27th. */
    private final Dates dates = Known.dates(new MovableClock("2026-11-26T23:30:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"3/11/2026", "03-11-2026", "3.11.2026", "03112026", "2026-11-03", " 03/11/2026 "})
    void aDayCanBeTypedInManyWays(String typed) {
        var stand = Stand.of(typed, dates);
        assertThat(stand.asked()).isEqualTo("2026-11-03");
        assertThat(stand.isWrong()).isFalse();
        assertThat(stand.shown()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothingIsNow(String typed) {
        assertThat(Stand.of(typed, dates)).isEqualTo(Stand.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "31/02/2026", "2026", "3/11", "2026-11-26T06:00:00"})
    void whatIsNoDayIsWrongAndShownAsItWasTyped(String typed) {
        var stand = Stand.of(typed, dates);
        assertThat(stand.error()).isEqualTo("stand.day");
        assertThat(stand.asked()).isNull();
        assertThat(stand.shown()).isEqualTo(typed);
    }

    @Test
    void todayIsKnownAndTomorrowIsNot() {
        assertThat(Stand.of("27/11/2026", dates).isWrong()).isFalse();
        assertThat(Stand.of("28/11/2026", dates).error()).isEqualTo("stand.future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26T05:42:54.282009Z",
                "2026-11-26T06:42:54.282009+01:00",
                "2026-11-26T06:42:54.282009 01:00"
            })
    void aMomentLeadsToTheSameFiguresAgainButIsNotShown(String typed) {
        var stand = Stand.of(typed, dates);
        assertThat(stand.asked()).isEqualTo("2026-11-26T05:42:54.282009Z");
        assertThat(stand.shown()).isEmpty();
    }
}
