package be.signaalhuis.command.lco.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingMomentsTest {

    private static final ZoneId DESK_TIME = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:00, 2026-11-27T02:00:00Z",
        "2026-11-26T02:59, 2026-11-26T02:00:00Z",
        "2026-11-26T03:00, 2026-11-27T02:00:00Z",
        "2026-12-31T23:59, 2027-01-01T02:00:00Z",
        "2026-10-24T12:00, 2026-10-25T02:00:00Z",
        "2026-10-23T12:00, 2026-10-24T01:00:00Z",
        "2027-03-27T12:00, 2027-03-28T01:00:00Z",
        "2027-03-28T12:00, 2027-03-29T01:00:00Z"
    })
    void areInTheHourAfterTheNextTimeAlsoWhenTheClockIsChanged(String now, Instant from) {
        var moments = moments(now, "03:00");
        assertThat(Stream.generate(moments::next).limit(100))
                .allMatch(moment -> !moment.isBefore(from) && moment.isBefore(from.plusSeconds(3600)));
    }

    @Test
    void tellNothingOfTheOrderInWhichTheyAreAskedFor() {
        var drawn = Stream.generate(moments("2026-11-26T10:00", "03:00")::next)
                .limit(10)
                .toList();
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(drawn).isNotEqualTo(drawn.stream().sorted().toList());
    }

    @Test
    void canBeAtOnce() {
        assertThat(moments("2026-11-26T10:00", "at-once").next()).isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
    }

    private static CrossingMoments moments(String now, String from) {
        var clock = Clock.fixed(LocalDateTime.parse(now).atZone(DESK_TIME).toInstant(), DESK_TIME);
        return new CrossingMoments(clock, from, new Random(2009));
    }
}
