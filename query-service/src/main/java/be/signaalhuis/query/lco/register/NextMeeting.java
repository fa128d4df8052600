package be.signaalhuis.query.lco.register;

import be.signaalhuis.query.lco.OverlegMeeting;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting that is to come.
 *
 * @param at absent when only the day is known
 */
record NextMeeting(
        UUID id,
        LocalDate on,
        @JsonFormat(pattern = "HH:mm") LocalTime at) {

    static NextMeeting of(OverlegMeeting meeting) {
        return new NextMeeting(
                meeting.id().value(), meeting.on(), meeting.plan().at());
    }
}
