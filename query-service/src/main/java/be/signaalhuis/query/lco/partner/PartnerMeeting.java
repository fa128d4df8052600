package be.signaalhuis.query.lco.partner;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.OverlegMeeting;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting to which a care partner is invited.
 *
 * @param at absent when only the day is known
 */
record PartnerMeeting(
        UUID meeting,
        LocalDate on,
        @JsonFormat(pattern = "HH:mm") LocalTime at,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> place) {

    static PartnerMeeting of(OverlegMeeting meeting) {
        var plan = meeting.plan();
        return new PartnerMeeting(meeting.id().value(), plan.on(), plan.at(), Opened.of(plan.place()));
    }
}
