package be.signaalhuis.portal.gebiedsscan.area;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The days that a timeline shows, both included. */
record Window(LocalDate from, LocalDate until) {

    private static final long SHORTEST = 7;
    private static final long LONGEST = 366L * 30;

    /** The period that was asked, or where that is open the months that have signals; empty when none have. */
    static Optional<Window> of(AreaAsked asked, AreaSignals signals) {
        var filter = asked.filter();
        var months = signals.months().keySet().stream()
                .map(YearMonth::parse)
                .sorted()
                .toList();
        if (filter.isBounded()) {
            return Optional.of(new Window(filter.from(), filter.until()));
        }
        if (months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Window(
                filter.from() == null ? months.getFirst().atDay(1) : filter.from(),
                filter.until() == null ? months.getLast().atEndOfMonth() : filter.until()));
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    boolean canBeShorter() {
        return days() > SHORTEST;
    }

    boolean canBeLonger() {
        return days() < LONGEST;
    }

    /** Half as long, around the same middle. */
    Window in() {
        var left = Math.max(SHORTEST, days() / 2);
        var first = from.plusDays((days() - left) / 2);
        return new Window(first, first.plusDays(left - 1));
    }

    /** Twice as long, around the same middle. */
    Window out() {
        var first = from.minusDays(days() / 2);
        return new Window(first, first.plusDays(2 * days() - 1));
    }

    /** Half of its length back in time, so that half of what was in sight still is. */
    Window earlier() {
        return moved(-step());
    }

    Window later() {
        return moved(step());
    }

    /** Where a day lies, in percents of the whole; in the middle of its day. */
    String place(LocalDate day) {
        return percent(share(day));
    }

    double share(LocalDate day) {
        return (ChronoUnit.DAYS.between(from, day) + 0.5) / days();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(share, 0, 1));
    }

    private long step() {
        return Math.max(1, days() / 2);
    }

    private Window moved(long byDays) {
        return new Window(from.plusDays(byDays), until.plusDays(byDays));
    }
}
