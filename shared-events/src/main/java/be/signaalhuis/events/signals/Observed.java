package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;

/**
 * When a signal was observed. It counts on its first day, so that periods that follow each other add up.
 *
 * @param until equal to {@code from} for one day
 * @param as a day, a period, or some time in a month: then the first and the last day of that month
 */
public record Observed(LocalDate from, LocalDate until, Code as) {

    public static final Code DAY = Code.of("DAG");
    public static final Code PERIOD = Code.of("PERIODE");
    public static final Code MONTH = Code.of("MAAND");

    public static Observed on(LocalDate day) {
        return new Observed(day, day, DAY);
    }
}
