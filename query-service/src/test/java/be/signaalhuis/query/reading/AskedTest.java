package be.signaalhuis.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T12:00:00Z, 2026-05-01T12:00:00Z",
        "2026-05-01T12:00:00.123456789Z, 2026-05-01T12:00:00.123456Z",
        "2026-05-01T12:00:00+02:00, 2026-05-01T10:00:00Z",
        "2026-05-01T12:00:00 02:00, 2026-05-01T10:00:00Z",
        "2026-05-01, 2026-05-01T21:59:59.999999Z",
        "2026-01-31, 2026-01-31T22:59:59.999999Z",
        "-999999999-01-01T00:00:00Z, 1900-01-01T00:00:00Z",
        "0000-01-01, 1900-01-01T00:00:00Z",
        "2026-11-22, 2026-11-22T10:00:00Z"
    })
    void readsAMomentAndTheEndOfADayInBelgium(String text, Instant moment) {
        assertThat(Asked.of(text, null, null).moment().notAfter(NOW)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "2026-13-01",
                "2026-02-30",
                "2026-05-01T12:00:00",
                "1e9",
                "+999999999-12-31T23:59:59Z",
                "+1000000000-12-31T23:59:59Z",
                "2026-11-23",
                "2026-11-22T10:00:01Z"
            })
    void refusesWhatIsNoMomentOfThePast(String text) {
        assertThatThrownBy(() -> Asked.of(text, null, null).moment().notAfter(NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues())
                                .containsExactly(Issue.query("asKnownOn", "momentInvalid")));
    }

    @Test
    void namesTheBodyWhenTheMomentStoodThere() {
        assertThatThrownBy(() -> Asked.inBody("morgen", null, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues().getFirst().in()).isEqualTo("body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "abc", "1.5", "99999999999999999999", "٣"})
    void refusesATokenThatIsNoPosition(String token) {
        assertThatThrownBy(() -> Asked.of(null, token, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues())
                                .containsExactly(Issue.header("Consistency-Token", "positionInvalid")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"wait=5|5", "respond-async, wait=10|10", "wait = 3; foo|3", "WAIT=0|0", "wait=3600|30"})
    void waitsAsLongAsTheReaderPrefersButNotMoreThanHalfAMinute(String prefer, long seconds) {
        var asked = Asked.of(null, "7", prefer);
        assertThat(asked.patience()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(asked.strict()).isTrue();
    }

    @Test
    void waitsTwoSecondsForReadersWithoutAPreference() {
        var asked = Asked.of(null, "7", "respond-async");
        assertThat(asked.patience()).isEqualTo(Duration.ofSeconds(2));
        assertThat(asked.strict()).isFalse();
        assertThat(asked.atLeast()).isEqualTo(7);
    }
}
