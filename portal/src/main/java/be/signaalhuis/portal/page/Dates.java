package be.signaalhuis.portal.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people here write and read them: day first, in Brussels' time. */
@Component("dates")
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<DateTimeFormatter> TYPED = List.of(
            strict("d/M/uuuu"), strict("d-M-uuuu"), strict("d.M.uuuu"), strict("ddMMuuuu"), strict("uuuu-MM-dd"));

    private static final List<DateTimeFormatter> TYPED_MONTH =
            List.of(strict("M/uuuu"), strict("M-uuuu"), strict("M.uuuu"), strict("uuuu-M"));
    private final Clock clock;

    Dates(Clock deskClock) {
        this.clock = deskClock;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String now() {
        return moment(clock.instant());
    }

    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Such as "maart 2021", in the reader's language. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", LocaleContextHolder.getLocale())
                .format(month);
    }

    /** Such as "mrt", in the reader's language. */
    public String shortMonth(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
    }

    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(clock.getZone()));
    }

    /** The day on which it was. */
    public String dayOf(Instant moment) {
        return moment == null ? "" : DAY.format(moment.atZone(clock.getZone()));
    }

    /** Such as "donderdag 26 november 2026", in the reader's language. */
    public String inWords(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", LocaleContextHolder.getLocale())
                .format(moment.atZone(clock.getZone()));
    }

    public String time(Instant moment) {
        return TIME.format(moment.atZone(clock.getZone()));
    }

    /** A day as typed: 3/11/2026, 3-11-2026, 3.11.2026, 03112026 or 2026-11-03. */
    public Optional<LocalDate> typed(String text) {
        for (var format : TYPED) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException notThisOne) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** A month as typed: 3/2021, 3-2021, 3.2021 or 2021-03. */
    public Optional<YearMonth> typedMonth(String text) {
        for (var format : TYPED_MONTH) {
            try {
                return Optional.of(YearMonth.parse(text.strip(), format));
            } catch (DateTimeException notThisOne) {
                continue;
            }
        }
        return Optional.empty();
    }
}
