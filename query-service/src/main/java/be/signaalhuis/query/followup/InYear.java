package be.signaalhuis.query.followup;

import be.signaalhuis.events.codes.Code;
import java.time.Year;
import java.util.Map;

/** What the figures of a year of follow-up are counted by. */
public final class InYear {

    private InYear() {}

    public static Map<String, Object> with(Code municipality, Year year, String parameter, Object value) {
        return Map.of(
                "municipality",
                municipality.value(),
                "from",
                year.atDay(1),
                "until",
                year.atMonth(12).atEndOfMonth(),
                parameter,
                value);
    }
}
