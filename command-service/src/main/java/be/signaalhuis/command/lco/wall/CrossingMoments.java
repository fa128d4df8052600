package be.signaalhuis.command.lco.wall;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * When bottlenecks are logged: in the hour after a time of night, each at a moment drawn by lot, so that neither the hour
 * nor the order in which tables revealed them can be told from their signals.
 */
@Component
@EnableConfigurationProperties(CrossingSettings.class)
final class CrossingMoments {

    /** For whoever tries it out and will not wait for the night. */
    private static final String AT_ONCE = "at-once";

    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private final LocalTime from;
    private final RandomGenerator lot;

    @Autowired
    CrossingMoments(Clock deskClock, CrossingSettings settings) {
        this(deskClock, settings.bottlenecksAt(), new SecureRandom());
    }

    CrossingMoments(Clock clock, String from, RandomGenerator lot) {
        this.clock = clock;
        this.from = from.equals(AT_ONCE) ? null : LocalTime.parse(from);
        this.lot = lot;
    }

    Instant next() {
        return from == null ? clock.instant() : nextNight().plusMillis(lot.nextLong(HOUR.toMillis()));
    }

    private Instant nextNight() {
        var now = ZonedDateTime.now(clock);
        var today = now.toLocalDate().atTime(from).atZone(now.getZone());
        return (now.isBefore(today) ? today : tomorrow(now)).toInstant();
    }

    private ZonedDateTime tomorrow(ZonedDateTime now) {
        return now.toLocalDate().plusDays(1).atTime(from).atZone(now.getZone());
    }
}
