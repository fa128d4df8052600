package be.signaalhuis.command.lco.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** By the clock on the wall, in summer and in winter. */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
final class DeadlineMoments {

    private static final LocalTime WHEN_DESKS_OPEN = LocalTime.of(8, 0);
    private static final LocalTime SOON_AFTER_MIDNIGHT = LocalTime.of(0, 30);

    private final ZoneId desks;
    private final int reminderDays;

    DeadlineMoments(Clock deskClock, DeadlineSettings settings) {
        this.desks = deskClock.getZone();
        this.reminderDays = settings.reminderDays();
    }

    Instant reminderOf(LocalDate due) {
        return at(due.minusDays(reminderDays), WHEN_DESKS_OPEN);
    }

    Instant overdueAfter(LocalDate due) {
        return at(due.plusDays(1), SOON_AFTER_MIDNIGHT);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(desks).toInstant();
    }
}
