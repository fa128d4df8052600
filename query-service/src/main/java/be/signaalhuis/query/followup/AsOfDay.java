package be.signaalhuis.query.followup;

import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The day against which something is overdue or a year is over. */
public final class AsOfDay {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private AsOfDay() {}

    /**
     * The day that was asked for; else the one of what is known, so that an answer as of then says what it said then;
     * else today.
     *
     * @param asKnownOn as the reader wrote it, and found to be a moment
     */
    public static LocalDate of(LocalDate asked, String asKnownOn) {
        if (asked != null) {
            return asked;
        }
        if (asKnownOn == null) {
            return LocalDate.now(BELGIUM);
        }
        return IsoDay.read(asKnownOn)
                .orElseGet(() -> OffsetDateTime.parse(asKnownOn.replace(' ', '+'))
                        .atZoneSameInstant(BELGIUM)
                        .toLocalDate());
    }
}
