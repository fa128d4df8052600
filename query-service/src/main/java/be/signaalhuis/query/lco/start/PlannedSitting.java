package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.register.RegisteredFile;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;

/**
 * A meeting that is planned.
 *
 * @param version of the file, for {@code If-Match}
 * @param at absent when only the day is known
 */
record PlannedSitting(
        UUID overleg,
        long version,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> reference,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> client,
        UUID meeting,
        LocalDate on,
        @JsonFormat(pattern = "HH:mm") LocalTime at,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> place) {

    static final Comparator<PlannedSitting> FIRST_FIRST = Comparator.comparing(PlannedSitting::on)
            .thenComparing(PlannedSitting::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PlannedSitting::meeting);

    static PlannedSitting of(RegisteredFile file, OverlegMeeting meeting) {
        return new PlannedSitting(
                file.id(),
                file.row().version(),
                file.reference(),
                file.client(),
                meeting.id().value(),
                meeting.on(),
                meeting.plan().at(),
                Opened.of(meeting.plan().place()));
    }
}
