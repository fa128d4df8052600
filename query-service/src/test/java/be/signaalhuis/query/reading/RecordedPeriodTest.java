package be.signaalhuis.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedPeriodTest {

    @Test
    void daysAreThoseOfBelgium() {
        var period = RecordedPeriod.of("2026-03-29", "2026-03-29");
        assertThat(period.from()).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(period.after()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void momentsAreTakenAsTheyAreAndTheLastIsInThePeriod() {
        var period = RecordedPeriod.of("2026-05-01T10:00:00Z", "2026-05-01T12:00:00+02:00");
        assertThat(period.from()).isEqualTo("2026-05-01T10:00:00Z");
        assertThat(period.after()).isEqualTo("2026-05-01T10:00:00.000001Z");
    }

    @Test
    void eitherEndMayBeOpen() {
        assertThat(RecordedPeriod.of(null, null)).isEqualTo(new RecordedPeriod(null, null));
        assertThat(RecordedPeriod.of("2026-05-01", null).after()).isNull();
        assertThat(RecordedPeriod.of(null, "2026-05-01").from()).isNull();
    }

    @Test
    void noYearIsTooFarAwayForTheDatabase() {
        var period = RecordedPeriod.of("-999999999-01-01T00:00:00Z", "+999999999-12-31T00:00:00Z");
        assertThat(period.from()).isAfter(Instant.parse("1899-01-01T00:00:00Z"));
        assertThat(period.after()).isBefore(Instant.parse("+10000-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01,, from, momentInvalid",
        "yesterday,, from, momentInvalid",
        "'',, from, momentInvalid",
        ", 2026-02-30, until, momentInvalid",
        ", 2026-05-01T12:00, until, momentInvalid",
        "2026-05-02, 2026-05-01, until, periodReversed",
        "2026-05-01T10:00:00Z, 2026-05-01T09:59:59Z, until, periodReversed"
    })
    void whatIsWrongIsNamed(String from, String until, String field, String code) {
        assertThatThrownBy(() -> RecordedPeriod.of(from, until))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.name()).isEqualTo(field))
                                .satisfies(issue -> assertThat(issue.code()).isEqualTo(code)));
    }
}
