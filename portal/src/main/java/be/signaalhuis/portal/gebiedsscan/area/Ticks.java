package be.signaalhuis.portal.gebiedsscan.area;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** The marks of time along a timeline: days, months or years, never more than fit on a small screen. */
final class Ticks {

    private static final int MOST = 8;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    private Ticks() {}

    /** @param x in percents of the width */
    record Tick(String x, String text) {}

    /** A label stands right of its mark: at the end there is no room for it. */
    private static boolean hasRoom(LocalDate day, Window window) {
        return !day.isBefore(window.from()) && window.share(day) < 0.94;
    }

    static List<Tick> of(Window window) {
        return window.days() <= 62 ? weeks(window) : months(window);
    }

    private static List<Tick> weeks(Window window) {
        var step = Math.max(1, Math.ceilDiv(window.days(), MOST));
        var pattern = DateTimeFormatter.ofPattern("d/MM");
        return Stream.iterate(window.from(), day -> !day.isAfter(window.until()), day -> day.plusDays(step))
                .filter(day -> hasRoom(day, window))
                .map(day -> new Tick(window.place(day), pattern.format(day)))
                .toList();
    }

    private static List<Tick> months(Window window) {
        var months = window.days() / 30;
        var step =
                MONTHS.stream().filter(one -> months / one <= MOST).findFirst().orElse(MONTHS.getLast());
        var pattern = DateTimeFormatter.ofPattern(step < 12 ? "MMM uu" : "uuuu", LocaleContextHolder.getLocale());
        var first = first(window.from(), step);
        return IntStream.range(0, MOST * 3)
                .mapToObj(number -> first.plusMonths((long) number * step))
                .filter(day -> hasRoom(day, window))
                .map(day -> new Tick(window.place(day), pattern.format(day)))
                .toList();
    }

    /** The first month that is a whole number of steps into its year, or its decade. */
    private static LocalDate first(LocalDate from, int step) {
        var years = Math.max(1, step / 12);
        var year = step > 12 ? from.getYear() - from.getYear() % years : from.getYear();
        return LocalDate.of(year, 1, 1);
    }
}
