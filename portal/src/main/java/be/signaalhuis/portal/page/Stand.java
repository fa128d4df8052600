package be.signaalhuis.portal.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * As known on which moment somebody wants the figures.
 *
 * @param typed as it stands in the address; empty for now
 * @param asked as the service understands it: a day or a moment; null for now, or when it is wrong
 * @param error key of what is wrong with it; null when nothing is
 */
public record Stand(String typed, String asked, String error) {

    public static final Stand NOW = new Stand("", null, null);

    public static Stand of(String typed, Dates dates) {
        if (typed.isBlank()) {
            return NOW;
        }
        return dates.typed(typed).map(day -> ofDay(typed, day, dates.today())).orElseGet(() -> ofMoment(typed));
    }

    private static Stand ofDay(String typed, LocalDate day, LocalDate today) {
        return day.isAfter(today) ? new Stand(typed, null, "stand.future") : new Stand(typed, day.toString(), null);
    }

    /** A plus sign that was not encoded in an address arrives as a space. */
    private static Stand ofMoment(String typed) {
        try {
            var moment = OffsetDateTime.parse(typed.strip().replace(' ', '+'));
            return new Stand(typed, moment.toInstant().toString(), null);
        } catch (DateTimeException neither) {
            return new Stand(typed, null, "stand.day");
        }
    }

    public boolean isWrong() {
        return error != null;
    }

    /** A moment is only found in links of ours: nobody has to see it in a field. */
    public boolean isMoment() {
        return asked != null && asked.contains("T");
    }

    public String shown() {
        return isMoment() ? "" : typed;
    }
}
