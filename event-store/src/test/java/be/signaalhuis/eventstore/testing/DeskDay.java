package be.signaalhuis.eventstore.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is at the desks, which is not that of every machine that tests: what they register is dated so. */
public final class DeskDay {

    private static final ZoneId DESK_TIME = ZoneId.of("Europe/Brussels");

    private DeskDay() {}

    public static LocalDate today() {
        return LocalDate.now(DESK_TIME);
    }
}
