package be.signaalhuis.command.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock of the desks that goes on by itself, from wherever a test puts it. */
public final class MovableClock extends Clock {

    private static final ZoneId DESK_TIME = ZoneId.of("Europe/Brussels");

    private volatile Duration ahead = Duration.ZERO;

    /** It is now so late at the desk: {@code 2026-11-26T10:00}. */
    public static MovableClock at(String time) {
        var clock = new MovableClock();
        clock.moveTo(time);
        return clock;
    }

    public void moveTo(String time) {
        var moment = LocalDateTime.parse(time).atZone(DESK_TIME).toInstant();
        ahead = Duration.between(Instant.now(), moment);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return DESK_TIME;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the desks have one time");
    }
}
